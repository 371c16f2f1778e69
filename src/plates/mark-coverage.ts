import type { Size } from '../model/region.ts';
import { type Box, getBottom, getRight } from './geometry.ts';

/**
 * A crop of that size without a single whole mark in it, or nothing if there is none. Exact: if there is such
 * a crop, it can be moved up and left until it starts at the edge of the sheet or just after a mark's edge.
 */
export function findUnmarkedCrop(sheet: Size, marks: readonly Box[], crop: Size): Box | undefined {
  const lefts = listStarts(
    marks.map(({ x }) => x),
    sheet.width - crop.width,
  );
  const tops = listStarts(
    marks.map(({ y }) => y),
    sheet.height - crop.height,
  );
  for (const x of lefts) {
    const column = marks.filter((mark) => mark.x >= x && getRight(mark) <= x + crop.width);
    for (const y of tops) {
      if (!column.some((mark) => mark.y >= y && getBottom(mark) <= y + crop.height)) {
        return { x, y, w: crop.width, h: crop.height };
      }
    }
  }
  return undefined;
}

function listStarts(edges: readonly number[], last: number): number[] {
  const starts = new Set([0, Math.max(0, last), ...edges.map((edge) => Math.floor(edge) + 1)]);
  return [...starts].filter((start) => start >= 0 && start <= Math.max(0, last));
}
