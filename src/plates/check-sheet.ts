import { getFieldOf } from './frame.ts';
import {
  type Box,
  doBoxesMeet,
  doesSegmentMeetBox,
  growBox,
  isBoxInside,
  type Point,
} from './geometry.ts';
import { HEAVY_LINE } from './occupancy.ts';
import type { DrawnLine, Sheet, Written } from './sheet.ts';

export interface Collision {
  /** `overlap` of two letterings, a line `crossing` letters, lettering `outside` the frame. */
  readonly kind: 'overlap' | 'crossing' | 'outside';
  readonly text: string;
  readonly other: string;
  readonly at: Box;
}

const CELL = 160;

/** What a printer's reader would mark: letters on letters, on lines without a halo, on heavy lines, off the sheet. */
export function findCollisions(sheet: Sheet): Collision[] {
  const field = getFieldOf(sheet);
  const inks = sheet.written.flatMap((item) => item.lettering.inks.map((box) => ({ item, box })));
  const outside = inks
    .filter(({ box }) => !isBoxInside(box, field))
    .map(({ item, box }) => report('outside', item, 'frame', box));
  return [...outside, ...findOverlaps(inks), ...findCrossings(sheet, inks)];
}

interface Ink {
  readonly item: Written;
  readonly box: Box;
}

function findOverlaps(inks: readonly Ink[]): Collision[] {
  const cells = new Map<string, Ink[]>();
  const found: Collision[] = [];
  for (const ink of inks) {
    const near = new Set(listCells(ink.box).flatMap((key) => cells.get(key) ?? []));
    for (const other of near) {
      if (other.item !== ink.item && doBoxesMeet(other.box, ink.box)) {
        found.push(report('overlap', ink.item, other.item.lettering.text, ink.box));
      }
    }
    for (const key of listCells(ink.box)) cells.set(key, [...(cells.get(key) ?? []), ink]);
  }
  return found;
}

function findCrossings(sheet: Sheet, inks: readonly Ink[]): Collision[] {
  const cells = new Map<string, { line: DrawnLine; a: Point; b: Point }[]>();
  for (const line of sheet.lines) {
    for (let i = 0; i + 1 < line.points.length; i++) {
      const a = line.points[i] as Point;
      const b = line.points[i + 1] as Point;
      const box = growBox(
        {
          x: Math.min(a[0], b[0]),
          y: Math.min(a[1], b[1]),
          w: Math.abs(a[0] - b[0]),
          h: Math.abs(a[1] - b[1]),
        },
        line.width,
      );
      for (const key of listCells(box)) {
        const list = cells.get(key);
        if (list) list.push({ line, a, b });
        else cells.set(key, [{ line, a, b }]);
      }
    }
  }
  const found: Collision[] = [];
  for (const { item, box } of inks) {
    const haloed = item.options.halo !== undefined;
    const hit = listCells(box)
      .flatMap((key) => cells.get(key) ?? [])
      .find(
        ({ line, a, b }) =>
          !(haloed && line.width <= HEAVY_LINE) &&
          doesSegmentMeetBox(a, b, growBox(box, line.width / 2)) &&
          !isCovered(sheet, line, box),
      );
    if (hit) found.push(report('crossing', item, `line of ${hit.line.width} px`, box));
  }
  return found;
}

function isCovered(sheet: Sheet, line: DrawnLine, box: Box): boolean {
  return sheet.covers.some((cover) => cover.order > line.order && isBoxInside(box, cover.box));
}

function listCells(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.w) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.h) / CELL); y++) {
      keys.push(`${x},${y}`);
    }
  }
  return keys;
}

function report(kind: Collision['kind'], item: Written, other: string, at: Box): Collision {
  return { kind, text: item.lettering.text, other, at };
}
