import { getDayParts, getWeekday, parseDay } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { getEveningElongation } from '../almanac/moon.ts';
import { spellDigits, spellMinguoYear, spellNumber, spellWeekday } from '../almanac/numerals.ts';
import { nameDay, nameYear } from '../almanac/sexagenary.ts';
import { listSolarTerms } from '../almanac/sun.ts';
import type { Point } from '../geometry.ts';
import { CINNABAR, FAINT, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { drawMoon } from './moon-disc.ts';
import { SPINE } from './scroll-columns.ts';
import { AT, type PlacedColumn } from './scroll-layout.ts';
import type { Scroll } from './scroll.ts';

/** The head of a month: a column of its own. */
export function drawMonth(sheet: Sheet, { day, right, width }: PlacedColumn, top: number): void {
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

/** A day, or a thing without a day. */
export function drawColumn(
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
    const options = { kind, ...vertical, block: sheet.nameBlock() };
    for (const line of lines) {
      sheet.write(line, [x - pitch / 2, top + AT.event + 4], style, options);
      x -= pitch;
    }
  }
  const at: Point = [column.spine, top + AT.thread];
  drawNumber(sheet, at, numbers.get(column.statement ?? '') ?? '', 36);
  const place = data.statements.find(({ id }) => id === column.statement)?.place ?? '';
  const style = { face: 'song-bold', size: 38, spacing: 4, fill: CINNABAR } as const;
  sheet.write(place, [at[0], top + AT.place], style, { kind: 'label', ...vertical, halo: PAPER });
}
