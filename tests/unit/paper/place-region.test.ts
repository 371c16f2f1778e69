import { expect, it } from 'vitest';
import { isRegionInside } from '../../../src/model/region.ts';
import { findPlaceRegion, placeWithin } from '../../../src/paper/place-region.ts';

const SIZE = { width: 8000, height: 5840 };
const at = (x: number, y: number, w = 400, h = 200) => ({ region: { x, y, w, h } });

it('shows all places and something around them, inside the picture', () => {
  const region = findPlaceRegion([at(5000, 1000), at(4000, 2800)], SIZE);
  expect(region).toEqual({ x: 3720, y: 500, w: 1960, h: 3000 });
  const corner = findPlaceRegion([at(0, 0), at(7600, 5640)], SIZE);
  expect(corner).toEqual({ x: 0, y: 0, w: 8000, h: 5840 });
  expect(isRegionInside(corner, SIZE)).toBe(true);
});

it('places a frame in shares of what is shown', () => {
  const whole = { x: 100, y: 200, w: 1000, h: 500 };
  expect(placeWithin({ x: 350, y: 300, w: 100, h: 50 }, whole)).toEqual([0.25, 0.2, 0.1, 0.1]);
});
