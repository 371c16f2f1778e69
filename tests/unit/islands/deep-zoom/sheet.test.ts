import { describe, expect, it } from 'vitest';
import type { ZoomPart } from '../../../../src/islands/deep-zoom/part.ts';
import {
  findMainPage,
  findPagePoint,
  getSheet,
  layPages,
  toPage,
  toSheet,
} from '../../../../src/islands/deep-zoom/sheet.ts';

/** As much of a part as lies on a sheet; `scale` is that of a picture published smaller. */
function buildPart(id: string, width: number, height: number, scale = 1): ZoomPart {
  const tiles = { width: width * scale, height: height * scale };
  return { id, width, height, tiles } as unknown as ZoomPart;
}

const left = buildPart('left', 1000, 1500);
const right = buildPart('right', 800, 1000, 0.5);

describe('layPages', () => {
  it('lays one page as it lay before there were two', () => {
    expect(layPages([left])).toEqual([{ part: left, x: 0, width: 1, height: 1.5 }]);
  });

  it('makes both equally high and puts the second to the right', () => {
    const [first, second] = layPages([left, right]);
    expect(first).toMatchObject({ x: 0, width: 1 });
    expect(second).toMatchObject({ x: 1, height: 1.5 });
    expect(second!.width).toBeCloseTo(1.2);
    expect(getSheet([first!, second!])).toMatchObject({ x: 0, y: 0, h: 1.5 });
  });

  it('puts the second to the left where pages are read from the right', () => {
    const pages = layPages([left, right], 'right-to-left');
    expect(pages[0]).toMatchObject({ x: 0, width: 1 });
    expect(pages[1]!.x).toBeCloseTo(-1.2);
    expect(getSheet(pages).x).toBeCloseTo(-1.2);
    expect(getSheet(pages).w).toBeCloseTo(2.2);
  });
});

describe('places on a sheet', () => {
  const pages = layPages([left, right], 'right-to-left');
  const [first, second] = pages as [(typeof pages)[0], (typeof pages)[0]];

  it('go there and back, on every page and at every corner', () => {
    for (const page of pages) {
      for (const x of [0, 1, 399, 799]) {
        for (const y of [0, 1, 500, 999]) {
          const region = { x, y, w: 1, h: 1 };
          const back = toPage(page, toSheet(page, region));
          for (const edge of ['x', 'y', 'w', 'h'] as const)
            expect(back[edge]).toBeCloseTo(region[edge], 6);
        }
      }
    }
  });

  it('belong to the page they lie on, and to none beside it', () => {
    expect(findPagePoint(pages, { x: 0.5, y: 0.75 })).toMatchObject({ part: left, x: 500, y: 750 });
    expect(findPagePoint(pages, { x: -0.6, y: 0.75 })?.part).toBe(right);
    expect(findPagePoint(pages, { x: 1.01, y: 0.5 })).toBeUndefined();
    expect(findPagePoint(pages, { x: 0.5, y: -0.01 })).toBeUndefined();
  });

  it('show most of the page that is seen most, of the first where both are seen whole', () => {
    expect(findMainPage(pages, { x: -1.2, y: 0, w: 1.3, h: 1.5 })).toBe(second);
    expect(findMainPage(pages, { x: 0.2, y: 0, w: 0.5, h: 0.5 })).toBe(first);
    const same = layPages([left, buildPart('twin', 1000, 1500)]);
    expect(findMainPage(same, getSheet(same))).toBe(same[0]);
  });
});
