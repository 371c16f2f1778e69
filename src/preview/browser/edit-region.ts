import type { Region, Size } from '../../model/region.ts';
import { project, unproject, type Affine, type Box, type Point } from './affine.ts';

/** Left, none or right; top, none or bottom: which edges are dragged. */
export interface Grip {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** The whole pixels between two points of a picture, and within it; never empty. */
export function spanRegion(one: Point, other: Point, { width, height }: Size): Region {
  const [x, w] = spanAxis(one.x, other.x, width);
  const [y, h] = spanAxis(one.y, other.y, height);
  return { x, y, w, h };
}

function spanAxis(one: number, other: number, most: number): readonly [number, number] {
  const from = clamp(Math.round(Math.min(one, other)), 0, most - 1);
  const to = clamp(Math.round(Math.max(one, other)), from + 1, most);
  return [from, to - from];
}

/** Where a region stands on the screen; turned by quarters it is still upright there. */
export function findBox(map: Affine, { x, y, w, h }: Region): Box {
  const one = project(map, { x, y });
  const other = project(map, { x: x + w, y: y + h });
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}

export function readBox(map: Affine, { left, top, right, bottom }: Box, size: Size): Region {
  const one = unproject(map, { x: left, y: top });
  const other = unproject(map, { x: right, y: bottom });
  return spanRegion(one, other, size);
}

/** What comes of dragging a grip, or all of it, by so many pixels of the screen. */
export function dragRegion(
  region: Region,
  grip: Grip | undefined,
  by: Point,
  map: Affine,
  size: Size,
): Region {
  if (!grip) {
    const from = unproject(map, { x: 0, y: 0 });
    const to = unproject(map, by);
    return moveRegion(region, { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }, size);
  }
  const box = findBox(map, region);
  return readBox(
    map,
    {
      left: box.left + (grip.x === -1 ? by.x : 0),
      right: box.right + (grip.x === 1 ? by.x : 0),
      top: box.top + (grip.y === -1 ? by.y : 0),
      bottom: box.bottom + (grip.y === 1 ? by.y : 0),
    },
    size,
  );
}

/** No further than the edge. */
export function moveRegion({ x, y, w, h }: Region, by: Point, { width, height }: Size): Region {
  return { x: clamp(x + by.x, 0, width - w), y: clamp(y + by.y, 0, height - h), w, h };
}

/** Moves the edge that lies in that direction outwards, or inwards by a negative number. */
export function stretchRegion(region: Region, edge: Point, by: number, size: Size): Region {
  const { x, y, w, h } = region;
  if (edge.x > 0) return { ...region, w: clamp(w + by, 1, size.width - x) };
  if (edge.y > 0) return { ...region, h: clamp(h + by, 1, size.height - y) };
  if (edge.x < 0) {
    const left = clamp(x - by, 0, x + w - 1);
    return { ...region, x: left, w: x + w - left };
  }
  const top = clamp(y - by, 0, y + h - 1);
  return { ...region, y: top, h: y + h - top };
}

/** Which way along the picture a way along the screen leads: one of four, however it is turned. */
export function findDirection(map: Affine, way: Point): Point {
  const from = unproject(map, { x: 0, y: 0 });
  const to = unproject(map, way);
  const [x, y] = [to.x - from.x, to.y - from.y];
  return Math.abs(x) > Math.abs(y) ? { x: Math.sign(x), y: 0 } : { x: 0, y: Math.sign(y) };
}

/** What was typed, as far as it fits into the picture. */
export function fitRegion({ x, y, w, h }: Region, { width, height }: Size): Region {
  const [left, top] = [clamp(x, 0, width - 1), clamp(y, 0, height - 1)];
  return { x: left, y: top, w: clamp(w, 1, width - left), h: clamp(h, 1, height - top) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
