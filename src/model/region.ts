// Shared by build and browser.

/** A rectangle in whole pixels of a part's recorded (oriented) size; the origin is its top left corner. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const XYWH = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/;

/** Parses `x,y,w,h`; nothing for anything else or for an empty rectangle. */
export function findRegion(text: string): Region | undefined {
  const match = XYWH.exec(text.trim());
  if (!match) return undefined;
  const [x, y, w, h] = match.slice(1).map(Number) as [number, number, number, number];
  return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}

export function formatRegion({ x, y, w, h }: Region): string {
  return `${x},${y},${w},${h}`;
}

export function isRegionInside(region: Region, size: Size): boolean {
  return region.x + region.w <= size.width && region.y + region.h <= size.height;
}

/** Do they have a pixel in common? Regions that only touch do not. */
export function doRegionsMeet(a: Region, b: Region): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
