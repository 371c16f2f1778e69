import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../../../src/islands/deep-zoom/marks.ts';

const region = { x: 10, y: 20, w: 30, h: 40 };

describe('formatPoints', () => {
  it('goes round the corners clockwise', () => {
    expect(formatPoints(region, (x, y) => ({ x, y }))).toBe(
      '10.0,20.0 40.0,20.0 40.0,60.0 10.0,60.0',
    );
  });

  it('follows a picture that is turned', () => {
    expect(formatPoints(region, (x, y) => ({ x: 100 - y, y: x }))).toBe(
      '80.0,10.0 80.0,40.0 40.0,40.0 40.0,10.0',
    );
  });
});
