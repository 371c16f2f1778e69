import { parseDay } from '../almanac/day.ts';
import { type Point, smoothLine } from '../geometry.ts';
import { OCHRE, PAPER } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawPeak } from './route-symbols.ts';
import type { PlacedColumn } from './scroll-layout.ts';
import type { Scroll } from './scroll.ts';
import { drawWater } from './water.ts';

/** Ornament along the foot of the scroll: hills that grow into mountains, rivers between them. */
export function drawScrollLandscape(
  sheet: Sheet,
  data: Scroll,
  columns: readonly PlacedColumn[],
  foot: number,
): void {
  const edges = (from: string, to: string) => {
    const own = columns.filter(({ day }) => day >= parseDay(from) && day <= parseDay(to));
    const last = own.at(-1);
    return { right: own[0]?.right ?? 0, left: last ? last.right - last.width : 0 };
  };
  const rivers = data.rivers.map(({ name, on }) => ({ name, x: edges(on, on).right }));
  const isWet = (x: number) => rivers.some((river) => Math.abs(river.x - x) < 150);
  const peaks: { x: number; y: number; width: number; height: number }[] = [];
  for (const { from, to, height } of data.landscape) {
    const { left, right } = edges(from, to);
    for (
      let x = right - 50, i = 0;
      x > left + 40;
      x -= 62 + 40 * Math.abs(Math.sin(i * 1.3)), i++
    ) {
      if (isWet(x)) continue;
      const lift = Math.abs(Math.sin(i * 2.17 + height)) * (i % 3 === 0 ? 1 : 0.62);
      const tall = height * (0.45 + 0.62 * lift);
      peaks.push({
        x,
        y: foot - (i % 3 === 0 ? 44 : i % 3 === 1 ? 20 : 0),
        width: tall * 1.25 + 46,
        height: tall,
      });
    }
  }
  for (const { x, y, width, height } of peaks.sort((a, b) => a.y - b.y || b.height - a.height)) {
    drawPeak(sheet, [x, y], width, height);
  }
  for (const { name, x } of rivers) {
    const course = smoothLine(
      [
        [x + 60, foot - 300],
        [x + 10, foot - 240],
        [x + 44, foot - 160],
        [x - 30, foot - 80],
        [x, foot + 8],
      ] satisfies Point[],
      10,
    );
    drawWater(sheet, course, 30);
    const style = { face: 'song', size: 44, spacing: 12, fill: OCHRE } as const;
    sheet.write(name, [x - 84, foot - 270], style, {
      kind: 'label',
      direction: 'vertical',
      halo: PAPER,
    });
  }
}
