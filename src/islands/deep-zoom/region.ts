import type { Region, Size } from '../../model/region.ts';
import type { PartLine } from './part.ts';

/** The same place of a picture in another pixel grid of it; not rounded. Each axis has its own scale. */
export function scaleRegion(region: Region, from: Size, to: Size): Region {
  return {
    x: (region.x * to.width) / from.width,
    y: (region.y * to.height) / from.height,
    w: (region.w * to.width) / from.width,
    h: (region.h * to.height) / from.height,
  };
}

/** The part of a region that lies on the picture; nothing when none of it does. */
export function clipRegion(region: Region, size: Size): Region | undefined {
  const x = Math.max(0, region.x);
  const y = Math.max(0, region.y);
  const w = Math.min(size.width, region.x + region.w) - x;
  const h = Math.min(size.height, region.y + region.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}

/** Moves each edge to the nearest whole pixel; never empty. */
export function roundRegion(region: Region): Region {
  const x = Math.round(region.x);
  const y = Math.round(region.y);
  return {
    x,
    y,
    w: Math.max(1, Math.round(region.x + region.w) - x),
    h: Math.max(1, Math.round(region.y + region.h) - y),
  };
}

/** Adds a share of the region's own size on each side. */
export function growRegion(region: Region, share: number): Region {
  return {
    x: region.x - region.w * share,
    y: region.y - region.h * share,
    w: region.w * (1 + 2 * share),
    h: region.h * (1 + 2 * share),
  };
}

/** Do all four edges lie within `tolerance` pixels of each other? */
export function areRegionsNear(a: Region, b: Region, tolerance: number): boolean {
  return (
    Math.abs(a.x - b.x) <= tolerance &&
    Math.abs(a.y - b.y) <= tolerance &&
    Math.abs(a.x + a.w - (b.x + b.w)) <= tolerance &&
    Math.abs(a.y + a.h - (b.y + b.h)) <= tolerance
  );
}

/** Lines whose middle lies in the region, in their order. */
export function findLinesIn(region: Region, lines: readonly PartLine[]): readonly PartLine[] {
  return lines.filter((line) => {
    const middleX = line.region.x + line.region.w / 2;
    const middleY = line.region.y + line.region.h / 2;
    return (
      middleX >= region.x &&
      middleX <= region.x + region.w &&
      middleY >= region.y &&
      middleY <= region.y + region.h
    );
  });
}

/** The smallest line that covers a point: a line within a block comes before the block. */
export function findLineAt(x: number, y: number, lines: readonly PartLine[]): PartLine | undefined {
  const covers = ({ region }: PartLine): boolean =>
    x >= region.x && x < region.x + region.w && y >= region.y && y < region.y + region.h;
  const size = ({ region }: PartLine): number => region.w * region.h;
  return lines
    .filter(covers)
    .reduce<PartLine | undefined>(
      (best, line) => (best && size(best) <= size(line) ? best : line),
      undefined,
    );
}
