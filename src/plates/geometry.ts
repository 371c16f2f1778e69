/** A rectangle in pixels of the sheet, fractions allowed. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Point = readonly [x: number, y: number];

export function getRight(box: Box): number {
  return box.x + box.w;
}

export function getBottom(box: Box): number {
  return box.y + box.h;
}

export function growBox(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

export function isBoxInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    getRight(inner) <= getRight(outer) &&
    getBottom(inner) <= getBottom(outer)
  );
}

export function doBoxesMeet(a: Box, b: Box): boolean {
  return a.x < getRight(b) && b.x < getRight(a) && a.y < getBottom(b) && b.y < getBottom(a);
}

/** The smallest box around all; at least one is needed. */
export function uniteBoxes(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map(getRight));
  const bottom = Math.max(...boxes.map(getBottom));
  return { x, y, w: right - x, h: bottom - y };
}

/** Liang–Barsky clipping: does any part of the segment lie inside the box? */
export function doesSegmentMeetBox([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  const edges: readonly Point[] = [
    [-dx, ax - box.x],
    [dx, getRight(box) - ax],
    [-dy, ay - box.y],
    [dy, getBottom(box) - ay],
  ];
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q < 0) return false;
    } else {
      const r = q / p;
      if (p < 0) from = Math.max(from, r);
      else to = Math.min(to, r);
      if (from > to) return false;
    }
  }
  return true;
}

/** A smooth line through the points (Catmull–Rom), as a polyline with steps of about `step` pixels. */
export function smoothLine(points: readonly Point[], step = 14): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const p1 = points[i] as Point;
    const p2 = points[i + 1] as Point;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    const count = Math.max(2, Math.round(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / step));
    for (let k = 0; k < count; k++) {
      const t = k / count;
      const mix = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t ** 2 +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t ** 3);
      out.push([mix(0), mix(1)]);
    }
  }
  const last = points.at(-1);
  if (last) out.push(last);
  return out;
}

/** The line moved sideways: positive to the right of its direction of travel (y points down). */
export function offsetLine(points: readonly Point[], by: number): Point[] {
  return points.map(([x, y], i) => {
    const [ax, ay] = points[i - 1] ?? [x, y];
    const [bx, by_] = points[i + 1] ?? [x, y];
    const length = Math.hypot(bx - ax, by_ - ay) || 1;
    return [x - ((by_ - ay) / length) * by, y + ((bx - ax) / length) * by];
  });
}

/** The point at a distance along the line and the direction there, in radians. */
export function walkLine(points: readonly Point[], distance: number): { at: Point; angle: number } {
  let left = distance;
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i] as Point;
    const [bx, by] = points[i + 1] as Point;
    const length = Math.hypot(bx - ax, by - ay);
    if (left <= length || i + 2 === points.length) {
      const t = length === 0 ? 0 : left / length;
      return { at: [ax + (bx - ax) * t, ay + (by - ay) * t], angle: Math.atan2(by - ay, bx - ax) };
    }
    left -= length;
  }
  throw new RangeError('a line needs two points');
}

export function measureLine(points: readonly Point[]): number {
  let length = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i] as Point;
    const [bx, by] = points[i + 1] as Point;
    length += Math.hypot(bx - ax, by - ay);
  }
  return length;
}

export function cornersOf(box: Box): Point[] {
  return [
    [box.x, box.y],
    [getRight(box), box.y],
    [getRight(box), getBottom(box)],
    [box.x, getBottom(box)],
  ];
}

const STRIP = 16;

/** A polygon as level strips, each from its leftmost to its rightmost edge. */
export function listStrips(points: readonly Point[]): Box[] {
  const top = Math.min(...points.map(([, y]) => y));
  const bottom = Math.max(...points.map(([, y]) => y));
  const strips: Box[] = [];
  for (let y = top; y < bottom; y += STRIP) {
    const middle = Math.min(y + STRIP / 2, (y + bottom) / 2);
    const xs = points.flatMap(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] as Point;
      if (ay > middle === by > middle) return [];
      return [ax + ((middle - ay) / (by - ay)) * (bx - ax)];
    });
    if (xs.length === 0) continue;
    const x = Math.min(...xs);
    strips.push({ x, y, w: Math.max(...xs) - x, h: Math.min(STRIP, bottom - y) });
  }
  return strips;
}
