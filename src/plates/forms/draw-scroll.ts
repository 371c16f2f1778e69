import { getDayParts, getWeekday, parseDay } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { getEveningElongation } from '../almanac/moon.ts';
import { spellDigits, spellMinguoYear, spellNumber, spellWeekday } from '../almanac/numerals.ts';
import { nameDay, nameYear } from '../almanac/sexagenary.ts';
import { listSolarTerms } from '../almanac/sun.ts';
import { drawNumber, getRoom } from '../furniture.ts';
import type { Box, Point } from '../geometry.ts';
import { measureText } from '../lettering/set-line.ts';
import { CINNABAR, FAINT, HAIR, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawMoon } from './moon-disc.ts';
import { drawScrollEnd, drawScrollHead } from './scroll-ends.ts';
import { drawScrollLandscape } from './scroll-landscape.ts';
import { buildScrollColumns, type ScrollColumn, SPINE } from './scroll-columns.ts';
import type { Scroll } from './scroll.ts';
import { numberStatements } from './space-time-shapes.ts';

/** Heights below the upper edge of the room. */
const AT = {
  moon: 560,
  event: 616,
  spans: 1246,
  thread: 1352,
  place: 1414,
  hills: 1846,
  count: 1874,
} as const;
const EVENT_HEIGHT = 590;

/** A column with its right edge. */
export interface PlacedColumn extends ScrollColumn {
  readonly right: number;
  /** Middle of the strip with date and title. */
  readonly spine: number;
}

export function drawScroll(data: Scroll): Sheet {
  const sheet = new Sheet({ width: 14000, height: 2400 });
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

function drawMonth(sheet: Sheet, { day, right, width }: PlacedColumn, top: number): void {
  const { year, month } = getDayParts(day);
  const x = right - width / 2 + 22;
  const options = { kind: 'heading', direction: 'vertical', group: `month-${month}` } as const;
  sheet.write(
    `${spellNumber(month)}月`,
    [x, top + 40],
    { face: 'song-black', size: 132, spacing: 20, fill: INK },
    options,
  );
  const small = { face: 'song', size: 33, spacing: 6, fill: SOFT } as const;
  const text = `${spellDigits(year)}年　${spellMinguoYear(year)}　岁次${nameYear(year)}`;
  sheet.write(text, [x - 92, top + 44], { ...small, size: 26, spacing: 0 }, options);
}

function drawColumn(
  sheet: Sheet,
  data: Scroll,
  column: PlacedColumn,
  top: number,
  numbers: ReadonlyMap<string, string>,
): void {
  const { day, spine, kind } = column;
  if (kind === 'day') drawDate(sheet, column, top);
  else {
    const style = { face: 'song-bold', size: 46, spacing: 8, fill: CINNABAR } as const;
    sheet.write(column.heading ?? '', [spine, top + 24], style, {
      kind: 'date',
      direction: 'vertical',
    });
    sheet.write(
      '日不详',
      [spine, top + 270],
      { face: 'song', size: 30, spacing: 4, fill: SOFT },
      { kind: 'date', direction: 'vertical' },
    );
  }
  if (column.title !== undefined && column.statement !== undefined)
    drawEvent(sheet, data, column, top, numbers);
  else sheet.circle([spine, top + AT.thread], 6, { fill: CINNABAR });
  const from = parseDay(data.count.from);
  if (kind === 'day' && day >= from && day <= parseDay(data.count.to)) {
    const nth = day - from + 1;
    const ten = nth % 10 === 0 || nth === 1 || day === parseDay(data.count.to);
    const style = {
      face: ten ? 'hei-bold' : 'hei',
      size: ten ? 28 : 23,
      fill: ten ? CINNABAR : FAINT,
    } as const;
    sheet.write(String(nth), [spine, top + AT.count + (ten ? 2 : 5)], style, {
      kind: 'date',
      anchor: 'middle',
    });
  }
}

function drawDate(sheet: Sheet, { day, spine }: PlacedColumn, top: number): void {
  const { year, date } = getDayParts(day);
  const lunar = getLunarDate(day);
  const first = lunar.date === 1;
  const options = { kind: 'date', direction: 'vertical', group: `day-${day}` } as const;
  const sunday = getWeekday(day) === 0;
  sheet.write(
    spellNumber(date),
    [spine, top + 16],
    { face: 'song-bold', size: 42, spacing: 2, fill: sunday ? CINNABAR : INK },
    options,
  );
  sheet.write(
    spellWeekday(day),
    [spine, top + 162],
    { face: 'hei', size: 24, fill: sunday ? CINNABAR : FAINT },
    options,
  );
  sheet.write(
    `${nameLunarMonth(lunar)}${nameLunarDay(lunar)}`,
    [spine, top + 206],
    { face: first ? 'song-bold' : 'song', size: 28, spacing: 1, fill: first ? CINNABAR : SOFT },
    options,
  );
  sheet.write(nameDay(day), [spine, top + 336], { face: 'song', size: 27, fill: FAINT }, options);
  const term = listSolarTerms(year).find((item) => item.day === day);
  if (term)
    sheet.write(
      term.name,
      [spine, top + 408],
      { face: 'song-black', size: 38, fill: OCHRE },
      options,
    );
  drawMoon(sheet, [spine, top + AT.moon - 4], 24, getEveningElongation(day));
}

function drawEvent(
  sheet: Sheet,
  data: Scroll,
  column: PlacedColumn,
  top: number,
  numbers: ReadonlyMap<string, string>,
): void {
  const vertical = { direction: 'vertical' } as const;
  const title = { face: 'song-black', size: 66, spacing: 8, fill: INK } as const;
  sheet.write(column.title ?? '', [column.spine, top + AT.event], title, {
    kind: 'heading',
    ...vertical,
  });
  let x = column.right - SPINE - 12;
  for (const { lines, style, pitch, kind } of column.passages) {
    for (const line of lines) {
      sheet.write(line, [x - pitch / 2, top + AT.event + 4], style, { kind, ...vertical });
      x -= pitch;
    }
  }
  const at: Point = [column.spine, top + AT.thread];
  drawNumber(sheet, at, numbers.get(column.statement ?? '') ?? '', 36);
  const place = data.statements.find(({ id }) => id === column.statement)?.place ?? '';
  const style = { face: 'song-bold', size: 38, spacing: 4, fill: CINNABAR } as const;
  sheet.write(place, [at[0], top + AT.place], style, { kind: 'label', ...vertical, halo: PAPER });
}
