import type { Region, Size } from '../model/region.ts';

/** Shares of what the places span that are shown around them, so that nobody is led by the edge of the picture. */
const AROUND = { across: 0.2, down: 0.25 };

/** Of the whole picture, what is printed where a place is to be found: all that may be meant, large enough to be read. */
export function findPlaceRegion(
  places: readonly { readonly region: Region }[],
  { width, height }: Size,
): Region {
  const regions = places.map(({ region }) => region);
  const left = Math.min(...regions.map(({ x }) => x));
  const top = Math.min(...regions.map(({ y }) => y));
  const right = Math.max(...regions.map(({ x, w }) => x + w));
  const bottom = Math.max(...regions.map(({ y, h }) => y + h));
  const [across, down] = [(right - left) * AROUND.across, (bottom - top) * AROUND.down];
  const x = Math.max(0, Math.round(left - across));
  const y = Math.max(0, Math.round(top - down));
  return {
    x,
    y,
    w: Math.min(width, Math.round(right + across)) - x,
    h: Math.min(height, Math.round(bottom + down)) - y,
  };
}

/** In shares of width and height of the region they lie in. */
export function placeWithin(
  { x, y, w, h }: Region,
  whole: Region,
): [number, number, number, number] {
  return [(x - whole.x) / whole.w, (y - whole.y) / whole.h, w / whole.w, h / whole.h];
}
