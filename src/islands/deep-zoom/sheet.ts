import type { Region } from '../../model/region.ts';
import type { ReadingOrder, ZoomPart } from './part.ts';
import { clipRegion } from './region.ts';

/** A page as it lies open, in units in which the first page that was named is 1 wide. */
export interface LaidPage {
  readonly part: ZoomPart;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the sheet, in its own units. */
export type SheetArea = Region;

export interface PagePoint {
  readonly part: ZoomPart;
  readonly x: number;
  readonly y: number;
}

/** Side by side without a gap and equally high: the second page to the left of the first where that is how it is read. */
export function layPages(
  parts: readonly ZoomPart[],
  direction: ReadingOrder['direction'] = 'left-to-right',
): readonly LaidPage[] {
  const [first] = parts;
  if (!first) return [];
  const height = first.tiles.height / first.tiles.width;
  let [left, right] = [0, 0];
  return parts.map((part) => {
    const width = part === first ? 1 : (height * part.tiles.width) / part.tiles.height;
    if (direction === 'right-to-left' && part !== first) {
      left -= width;
      return { part, x: left, width, height };
    }
    const x = right;
    right += width;
    return { part, x, width, height };
  });
}

/** All that lies open. */
export function getSheet(pages: readonly LaidPage[]): SheetArea {
  const x = Math.min(...pages.map((page) => page.x));
  const right = Math.max(...pages.map((page) => page.x + page.width));
  return { x, y: 0, w: right - x, h: pages[0]?.height ?? 0 };
}

export function toSheet({ part, x, width, height }: LaidPage, region: Region): SheetArea {
  return {
    x: x + (region.x * width) / part.width,
    y: (region.y * height) / part.height,
    w: (region.w * width) / part.width,
    h: (region.h * height) / part.height,
  };
}

/** In recorded pixels of the page, not rounded; it may lie beyond the page. */
export function toPage({ part, x, width, height }: LaidPage, area: SheetArea): Region {
  return {
    x: ((area.x - x) * part.width) / width,
    y: (area.y * part.height) / height,
    w: (area.w * part.width) / width,
    h: (area.h * part.height) / height,
  };
}

/** The page of which most is seen, the first where it is alike. */
export function findMainPage(pages: readonly LaidPage[], seen: SheetArea): LaidPage | undefined {
  const share = (page: LaidPage): number => {
    const region = clipRegion(toPage(page, seen), page.part);
    return region ? (toSheet(page, region).w * region.h) / page.part.height : 0;
  };
  // Rounding must not make the second page of two that are alike the main one.
  return pages.reduce<LaidPage | undefined>(
    (best, page) => (best && share(page) <= share(best) * 1.001 ? best : page),
    undefined,
  );
}

/** Which page, and which of its recorded pixels, lies at a point of the sheet. */
export function findPagePoint(
  pages: readonly LaidPage[],
  point: { readonly x: number; readonly y: number },
): PagePoint | undefined {
  const page = pages.find(
    ({ x, width, height }) =>
      point.x >= x && point.x < x + width && point.y >= 0 && point.y < height,
  );
  if (!page) return undefined;
  const { x, y } = toPage(page, { ...point, w: 0, h: 0 });
  return { part: page.part, x, y };
}

export function isAreaIn(area: SheetArea, outer: SheetArea): boolean {
  return (
    area.x >= outer.x &&
    area.y >= outer.y &&
    area.x + area.w <= outer.x + outer.w &&
    area.y + area.h <= outer.y + outer.h
  );
}
