import { describe, expect, it } from 'vitest';
import {
  areRegionsNear,
  clipRegion,
  findLineAt,
  findLinesIn,
  growRegion,
  roundRegion,
  scaleRegion,
} from '../../../../src/islands/deep-zoom/region.ts';

describe('scaleRegion', () => {
  it('scales each axis by itself', () => {
    const from = { width: 5000, height: 7001 };
    const to = { width: 2500, height: 3501 };
    const scaled = scaleRegion({ x: 1000, y: 7001, w: 500, h: 7001 }, from, to);
    expect(scaled).toEqual({ x: 500, y: 3501, w: 250, h: 3501 });
  });

  it('comes back to the same pixels for every odd pair of sizes', () => {
    for (const width of [1, 7, 400, 2501, 4999]) {
      for (const other of [1, 3, 512, 1250, 4999]) {
        const [from, to] = [
          { width, height: width + 2 },
          { width: other, height: other + 3 },
        ];
        const region = { x: 0, y: 1, w: width, h: width };
        const back = scaleRegion(scaleRegion(region, from, to), to, from);
        expect(roundRegion(back)).toEqual(region);
      }
    }
  });
});

describe('clipRegion', () => {
  const size = { width: 400, height: 300 };

  it('cuts what lies outside', () => {
    expect(clipRegion({ x: -10, y: 250, w: 100, h: 100 }, size)).toEqual({
      x: 0,
      y: 250,
      w: 90,
      h: 50,
    });
  });

  it('finds nothing where nothing lies on the picture', () => {
    expect(clipRegion({ x: 400, y: 0, w: 10, h: 10 }, size)).toBeUndefined();
    expect(clipRegion({ x: 0, y: -10, w: 10, h: 10 }, size)).toBeUndefined();
  });
});

describe('roundRegion', () => {
  it('rounds edges, not lengths', () => {
    expect(roundRegion({ x: 0.4, y: 10.5, w: 10.2, h: 1.2 })).toEqual({ x: 0, y: 11, w: 11, h: 1 });
  });

  it('is never empty', () => {
    expect(roundRegion({ x: 3.1, y: 3.1, w: 0.2, h: 0.2 })).toEqual({ x: 3, y: 3, w: 1, h: 1 });
  });
});

describe('growRegion', () => {
  it('adds a share of the region on each side', () => {
    expect(growRegion({ x: 100, y: 100, w: 100, h: 50 }, 0.1)).toEqual({
      x: 90,
      y: 95,
      w: 120,
      h: 60,
    });
  });
});

describe('areRegionsNear', () => {
  const region = { x: 10, y: 10, w: 100, h: 100 };

  it('compares all four edges', () => {
    expect(areRegionsNear(region, { x: 11, y: 9, w: 99, h: 101 }, 1)).toBe(true);
    expect(areRegionsNear(region, { x: 11, y: 10, w: 101, h: 100 }, 1)).toBe(false);
    expect(areRegionsNear(region, { x: 10, y: 12, w: 100, h: 98 }, 1)).toBe(false);
  });
});

describe('findLinesIn', () => {
  const lines = [
    { id: 'a', text: '甲', region: { x: 0, y: 0, w: 100, h: 20 } },
    { id: 'b', text: '乙', region: { x: 0, y: 30, w: 100, h: 20 } },
  ];

  it('takes the lines whose middle is seen', () => {
    expect(findLinesIn({ x: 40, y: 0, w: 20, h: 25 }, lines)).toEqual([lines[0]]);
    expect(findLinesIn({ x: 0, y: 0, w: 200, h: 200 }, lines)).toEqual(lines);
    expect(findLinesIn({ x: 60, y: 0, w: 20, h: 200 }, lines)).toEqual([]);
  });
});

describe('findLineAt', () => {
  const block = { id: 'block', text: '段', region: { x: 0, y: 0, w: 100, h: 100 } };
  const line = { id: 'line', text: '行', region: { x: 10, y: 10, w: 80, h: 10 } };

  it('is the smallest that covers the point, edges as in pixels', () => {
    expect(findLineAt(10, 10, [block, line])).toBe(line);
    expect(findLineAt(89.9, 19.9, [line, block])).toBe(line);
    expect(findLineAt(90, 15, [block, line])).toBe(block);
    expect(findLineAt(100, 50, [block, line])).toBeUndefined();
  });
});
