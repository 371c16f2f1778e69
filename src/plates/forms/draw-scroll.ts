import { parseDay } from '../almanac/day.ts';
import { getRoom } from '../furniture.ts';
import type { Box } from '../geometry.ts';
import { measureText } from '../lettering/set-line.ts';
import { CINNABAR, HAIR, INK, OCHRE, PAPER } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { buildScrollColumns, SPINE } from './scroll-columns.ts';
import { drawColumn, drawMonth } from './scroll-day.ts';
import { drawScrollEnd, drawScrollHead } from './scroll-ends.ts';
import { drawScrollLandscape } from './scroll-landscape.ts';
import { AT, EVENT_HEIGHT, type PlacedColumn } from './scroll-layout.ts';
import type { Scroll } from './scroll.ts';
import { numberStatements } from './space-time-shapes.ts';

export function drawScroll(data: Scroll): Sheet {
  const sheet = new Sheet({ width: 15200, height: 2400 });
  const room = getRoom(sheet);
  let right = drawScrollHead(sheet, data, room);
  const columns = buildScrollColumns(data, EVENT_HEIGHT).map((column): PlacedColumn => {
    const placed = { ...column, right, spine: right - Math.min(SPINE, column.width) / 2 };
    right -= column.width;
    return placed;
  });
  drawScrollLandscape(sheet, data, columns, room.y + AT.hills);
  drawGrid(sheet, columns, room);
  drawSpans(sheet, data, columns, room.y + AT.spans);
  const numbers = numberStatements(data.statements);
  for (const column of columns) {
    if (column.kind === 'month') drawMonth(sheet, column, room.y);
    else drawColumn(sheet, data, column, room.y, numbers);
  }
  drawScrollEnd(sheet, data, room, right);
  return sheet;
}

function drawGrid(sheet: Sheet, columns: readonly PlacedColumn[], room: Box): void {
  const right = columns[0]?.right ?? 0;
  const last = columns.at(-1);
  const left = last ? last.right - last.width : 0;
  const top = room.y - 20;
  const bottom = room.y + AT.count + 52;
  for (const { kind, right: x } of columns) {
    const month = kind === 'month';
    sheet.upright(x, top, room.y + AT.spans - 26, {
      width: month ? 3 : 1,
      colour: month ? CINNABAR : HAIR,
    });
  }
  sheet.upright(left, top, room.y + AT.spans - 26, { width: 3, colour: CINNABAR });
  for (const [y, width] of [
    [top, 4],
    [room.y + AT.moon - 52, 1],
    [room.y + AT.moon + 42, 1],
    [bottom, 4],
  ] as const) {
    sheet.level(y, left, right, { width, colour: width > 1 ? INK : HAIR });
  }
  sheet.level(room.y + AT.thread, left, right, { width: 7, colour: CINNABAR });
}

// What lasted, as a line with its name set into it again and again.
function drawSpans(
  sheet: Sheet,
  data: Scroll,
  columns: readonly PlacedColumn[],
  top: number,
): void {
  const rightOf = (day: string) =>
    columns.find((column) => column.kind === 'day' && column.day === parseDay(day));
  data.spans.forEach(({ name, from, to, fading }, i) => {
    const first = rightOf(from);
    const last = rightOf(to);
    if (!first || !last) return;
    const y = top + i * 48;
    const left = last.right - last.width;
    const faint = rightOf(fading ?? to);
    const fade = fading === undefined || !faint ? left : faint.right;
    const colour = i === 0 ? CINNABAR : OCHRE;
    sheet.level(y, fade, first.right, { width: 3, colour });
    if (fade > left) sheet.level(y, left, fade, { width: 3, colour, dash: '6 12' });
    for (const x of fade > left ? [first.right] : [left, first.right])
      sheet.upright(x, y - 13, y + 13, { width: 3, colour });
    const count = Math.max(1, Math.round((first.right - left) / 2300));
    for (let k = 0; k < count; k++) {
      const x = first.right - ((k + 0.5) / count) * (first.right - left);
      const style = { face: 'song', size: 32, spacing: 10, fill: colour } as const;
      const half = measureText(name, style) / 2 + 24;
      sheet.field({ x: x - half, y: y - 18, w: 2 * half, h: 36 }, PAPER);
      sheet.write(name, [x, y - 16], style, { kind: 'label', anchor: 'middle' });
    }
  });
}
