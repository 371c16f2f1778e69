import { describe, expect, it } from 'vitest';
import { easeInOut, planTravel, type Sight } from '../../../../src/islands/deep-zoom/travel.ts';

const NEAR: Sight = { x: 0.2, y: 0.3, w: 0.1 };
const FAR: Sight = { x: 0.9, y: 0.1, w: 0.05 };
const SHARES = Array.from({ length: 101 }, (_, index) => index / 100);

describe('the way between two sights', () => {
  for (const [name, from, to] of [
    ['far apart', NEAR, FAR],
    ['and back', FAR, NEAR],
    ['side by side', NEAR, { ...NEAR, x: 0.25 }],
    ['closing in', NEAR, { ...NEAR, w: 0.01 }],
    ['stepping back', NEAR, { ...NEAR, w: 0.9 }],
    ['nowhere', NEAR, NEAR],
    ['from the whole', { x: 0.5, y: 0.4, w: 1 }, FAR],
  ] as const) {
    it(`begins and ends where it should and never leaps: ${name}`, () => {
      const { at, length } = planTravel(from, to);
      expect(at(0)).toEqual(from);
      expect(at(1)).toEqual(to);
      expect(length).toBeGreaterThanOrEqual(0);
      for (const [index, share] of SHARES.slice(1).entries()) {
        const a = at(SHARES[index] ?? 0);
        const b = at(share);
        expect(Object.values(b).every(Number.isFinite)).toBe(true);
        expect(Math.abs(Math.log(b.w / a.w))).toBeLessThan(0.1);
        expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThan(0.1 * Math.max(a.w, b.w) + 1e-9);
      }
    });
  }

  it('steps back for what is far, and not for what is near', () => {
    const widest = (to: Sight) =>
      Math.max(...SHARES.map((share) => planTravel(NEAR, to).at(share).w));
    expect(widest(FAR)).toBeGreaterThan(3 * NEAR.w);
    expect(widest({ ...NEAR, x: 0.21 })).toBeLessThan(1.1 * NEAR.w);
  });

  it('is the same way back', () => {
    const there = planTravel(NEAR, FAR);
    const back = planTravel(FAR, NEAR);
    expect(back.length).toBeCloseTo(there.length, 9);
    for (const share of SHARES) expect(back.at(1 - share).w).toBeCloseTo(there.at(share).w, 9);
  });
});

it('eases from 0 to 1 without turning back', () => {
  expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
  for (const [index, share] of SHARES.slice(1).entries())
    expect(easeInOut(share)).toBeGreaterThan(easeInOut(SHARES[index] ?? 0));
});
