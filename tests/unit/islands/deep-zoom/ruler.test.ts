import { describe, expect, it } from 'vitest';
import {
  buildScaleBar,
  formatLength,
  measureLength,
} from '../../../../src/islands/deep-zoom/ruler.ts';

describe('measureLength', () => {
  it('is an inch where dpi pixels lie between two points', () => {
    expect(measureLength({ x: 0, y: 0 }, { x: 300, y: 0 }, 300)).toBeCloseTo(25.4);
    expect(measureLength({ x: 0, y: 0 }, { x: 180, y: 240 }, 300)).toBeCloseTo(25.4);
  });
});

describe('buildScaleBar', () => {
  it('says its length in one figure and is as long as that at every zoom', () => {
    for (let scale = 0.01; scale < 8; scale *= 1.07) {
      for (const dpi of [72, 300, 600, 1200]) {
        const { millimetres, width } = buildScaleBar(scale, dpi);
        expect(width).toBeCloseTo((millimetres / 25.4) * dpi * scale, 6);
        expect(width).toBeLessThanOrEqual(160.0001);
        expect(width).toBeGreaterThan(60);
        expect(String(millimetres / 10 ** Math.floor(Math.log10(millimetres) + 1e-9))).toMatch(
          /^(1|2|5)(\.0*\d)?/,
        );
      }
    }
  });
});

describe('formatLength', () => {
  it.each([
    [0.5, '0.5', 'mm'],
    [9.96, '10', 'mm'],
    [10, '1', 'cm'],
    [123.4, '12.34', 'cm'],
    [2000, '200', 'cm'],
  ])('says %d mm', (millimetres, n, unit) => {
    expect(formatLength(millimetres)).toEqual({ n, unit });
  });
});
