import { describe, expect, it } from 'vitest';
import {
  findAffine,
  project,
  unproject,
  type Affine,
} from '../../../../src/preview/browser/affine.ts';
import {
  dragRegion,
  findBox,
  findDirection,
  fitRegion,
  moveRegion,
  readBox,
  spanRegion,
  stretchRegion,
} from '../../../../src/preview/browser/edit-region.ts';

const SIZE = { width: 1000, height: 1600 };
const REGION = { x: 100, y: 200, w: 300, h: 50 };

/** A viewer's map: so many screen pixels a recorded one, turned clockwise by quarters, its corner there. */
function buildMap(scale: number, quarters: 0 | 1 | 2 | 3, x: number, y: number): Affine {
  const [cos, sin] = (
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const
  )[quarters];
  const at = (u: number, v: number) => ({
    x: x + scale * (u * cos - v * sin),
    y: y + scale * (u * sin + v * cos),
  });
  return findAffine(SIZE, at(0, 0), at(SIZE.width, 0), at(0, SIZE.height));
}

const MAPS: [name: string, map: Affine][] = [
  ['upright and small', buildMap(0.37, 0, 12.5, -40.25)],
  ['close up', buildMap(4, 0, -3000, -2000.5)],
  ['turned by a quarter', buildMap(0.6, 1, 900, 33.3)],
  ['upside down', buildMap(0.25, 2, 700, 900)],
  ['turned by three quarters, close up', buildMap(2.2, 3, 100, 2400)],
];

describe.each(MAPS)('on a picture %s', (_, map) => {
  it('a point of the screen is the recorded pixel that stands there', () => {
    const there = project(map, { x: 123, y: 456 });
    const back = unproject(map, there);
    expect(back.x).toBeCloseTo(123, 6);
    expect(back.y).toBeCloseTo(456, 6);
  });
  it('a rectangle read from the screen is the one that was laid there', () => {
    expect(readBox(map, findBox(map, REGION), SIZE)).toEqual(REGION);
  });
  it('dragging follows the hand, and a grip moves its own edges alone', () => {
    const box = findBox(map, REGION);
    const by = { x: 20, y: 10 };
    const moved = findBox(map, dragRegion(REGION, undefined, by, map, SIZE));
    const pixel = Math.hypot(map.a, map.b);
    expect(Math.abs(moved.left - box.left - by.x)).toBeLessThanOrEqual(pixel);
    expect(Math.abs(moved.bottom - box.bottom - by.y)).toBeLessThanOrEqual(pixel);
    const grown = findBox(map, dragRegion(REGION, { x: 1, y: 0 }, by, map, SIZE));
    expect(Math.abs(grown.right - box.right - by.x)).toBeLessThanOrEqual(pixel);
    for (const side of ['left', 'top', 'bottom'] as const)
      expect(grown[side]).toBeCloseTo(box[side], 6);
  });
  it('an arrow key moves along the screen, with Shift the right and the lower edge', () => {
    const box = findBox(map, REGION);
    const right = findDirection(map, { x: 1, y: 0 });
    expect(findBox(map, moveRegion(REGION, right, SIZE)).left).toBeGreaterThan(box.left);
    const wider = findBox(map, stretchRegion(REGION, right, 1, SIZE));
    expect(wider.right).toBeGreaterThan(box.right);
    expect(wider.left).toBeCloseTo(box.left, 6);
    const down = findDirection(map, { x: 0, y: 1 });
    const lower = findBox(map, stretchRegion(REGION, down, -1, SIZE));
    expect(lower.bottom).toBeLessThan(box.bottom);
    expect(lower.top).toBeCloseTo(box.top, 6);
  });
});

describe('a rectangle', () => {
  it('has whole pixels, at least one, and stays within the picture', () => {
    expect(spanRegion({ x: 400.4, y: 250.6 }, { x: 100.4, y: 199.6 }, SIZE)).toEqual({
      x: 100,
      y: 200,
      w: 300,
      h: 51,
    });
    expect(spanRegion({ x: -50, y: 1590 }, { x: 10, y: 9000 }, SIZE)).toEqual({
      x: 0,
      y: 1590,
      w: 10,
      h: 10,
    });
    expect(spanRegion({ x: 5000, y: 7 }, { x: 6000, y: 7 }, SIZE)).toEqual({
      x: 999,
      y: 7,
      w: 1,
      h: 1,
    });
  });
  it('does not move or grow beyond the edge, nor shrink to nothing', () => {
    expect(moveRegion(REGION, { x: -500, y: 5000 }, SIZE)).toEqual({ ...REGION, x: 0, y: 1550 });
    expect(stretchRegion(REGION, { x: 1, y: 0 }, 5000, SIZE)).toEqual({ ...REGION, w: 900 });
    expect(stretchRegion(REGION, { x: -1, y: 0 }, 5000, SIZE)).toEqual({ ...REGION, x: 0, w: 400 });
    expect(stretchRegion(REGION, { x: 0, y: -1 }, -5000, SIZE)).toEqual({
      ...REGION,
      y: 249,
      h: 1,
    });
  });
  it('typed too large fits', () => {
    expect(fitRegion({ x: 990, y: -4, w: 500, h: 0 }, SIZE)).toEqual({ x: 990, y: 0, w: 10, h: 1 });
  });
});
