import type { Region } from '../model/region.ts';
import type { Point } from '../model/content.ts';

/** Pairs of numbers, written `x,y x,y` (PAGE) or `x y x y` (ALTO 4); a number left over is no point. */
export function parsePoints(text: string | undefined): Point[] {
  const numbers = (text?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push([Math.round(numbers[i] as number), Math.round(numbers[i + 1] as number)]);
  }
  return points;
}

/** From two corners, rounded outward so that nothing of the line lies beyond; nothing when empty. */
export function findBox(x0: number, y0: number, x1: number, y1: number): Region | undefined {
  const x = Math.floor(x0);
  const y = Math.floor(y0);
  const region = { x, y, w: Math.ceil(x1) - x, h: Math.ceil(y1) - y };
  return region.w > 0 && region.h > 0 && Object.values(region).every(Number.isFinite)
    ? region
    : undefined;
}

export function findBounds(points: readonly Point[]): Region | undefined {
  if (points.length < 2) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return findBox(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

export function findUnion(regions: readonly Region[]): Region | undefined {
  return findBounds(
    regions.flatMap(({ x, y, w, h }): Point[] => [
      [x, y],
      [x + w, y + h],
    ]),
  );
}

/** A length stated in a file; nothing for zero, which software writes when it does not know. */
export function parseSize(text: string | undefined): number | undefined {
  const size = Math.round(Number.parseFloat(text ?? ''));
  return size > 0 && Number.isFinite(size) ? size : undefined;
}
