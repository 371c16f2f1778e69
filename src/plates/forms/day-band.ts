import { type Day, getDayParts, getWeekday } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { getEveningElongation } from '../almanac/moon.ts';
import { spellDigits, spellMinguoYear, spellNumber } from '../almanac/numerals.ts';
import { nameDay, nameYear } from '../almanac/sexagenary.ts';
import { listSolarTerms } from '../almanac/sun.ts';
import type { Point } from '../geometry.ts';
import type { LetterStyle } from '../lettering/lettering.ts';
import { CINNABAR, FAINT, HAIR, INK, OCHRE, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import { drawMoon } from './moon-disc.ts';

/** Height of the band in pixels. */
export const DAY_BAND = 400;
const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export interface DayScale {
  readonly days: readonly Day[];
  /** Left edge of the first day and the width of each. */
  readonly x: number;
  readonly step: number;
}

/** Left edge of a day. */
export function getDayX({ days, x, step }: DayScale, day: Day): number {
  return x + (day - (days[0] ?? 0)) * step;
}

/** Months, solar terms, days, lunar days, sexagenary days and the moon, one column a day. */
export function drawDayBand(sheet: Sheet, scale: DayScale, top: number): void {
  const { days, step } = scale;
  const year = getDayParts(days[0] ?? 0).year;
  const terms = new Map(listSolarTerms(year).map((term) => [term.day, term.name]));
  const digits: LetterStyle = { face: 'hei', size: 25, fill: INK };
  const small: LetterStyle = { face: 'song', size: 23, fill: SOFT };
  for (const day of days) {
    const middle = getDayX(scale, day) + step / 2;
    const { month, date } = getDayParts(day);
    const lunar = getLunarDate(day);
    const group = `day-${day}`;
    const options = { kind: 'date', anchor: 'middle', group } as const;
    if (date === 1 || day === days[0])
      drawMonth(sheet, [middle, top], year, month, day === days[0]);
    const term = terms.get(day);
    if (term !== undefined) {
      sheet.write(
        term,
        [middle, top + 118],
        { face: 'song-bold', size: 27, fill: OCHRE },
        { kind: 'date', direction: 'vertical' },
      );
      sheet.line(
        [
          [middle, top + 178],
          [middle, top + 192],
        ],
        { width: 2, colour: OCHRE },
      );
    }
    const sunday = getWeekday(day) === 0;
    sheet.write(
      String(date),
      [middle, top + 200],
      { ...digits, fill: sunday ? CINNABAR : INK },
      options,
    );
    const first = lunar.date === 1;
    sheet.write(
      first ? nameLunarMonth(lunar) : nameLunarDay(lunar),
      [middle, top + 244],
      first ? { ...small, face: 'song-bold', fill: CINNABAR } : small,
      { kind: 'date', direction: 'vertical', group },
    );
    sheet.write(
      nameDay(day),
      [middle, top + 304],
      { ...small, size: 22, fill: FAINT },
      { kind: 'date', direction: 'vertical', group },
    );
    drawMoon(sheet, [middle, top + 374], 13, getEveningElongation(day));
  }
}

/** What the rows of the band are, set to end at `right`. */
export function drawDayBandKey(sheet: Sheet, [right, top]: Point): void {
  const rows: readonly (readonly [string, number])[] = [
    ['节气', 130],
    ['公历日（朱字星期日）', 197],
    ['农历（朱字朔日）', 253],
    ['日干支', 312],
    ['月相（二十一时，推算）', 358],
  ];
  for (const [text, y] of rows) {
    sheet.write(
      text,
      [right, top + y],
      { ...TYPE.fine, fill: FAINT },
      { kind: 'legend', anchor: 'end' },
    );
  }
}

function drawMonth(sheet: Sheet, [x, y]: Point, year: number, month: number, first: boolean): void {
  const title = sheet.write(
    `${spellNumber(month)}月`,
    [x - 12, y],
    { face: 'song-black', size: 78, fill: INK },
    { kind: 'heading' },
  );
  const left = title.x + title.w + 22;
  sheet.write(
    ENGLISH[month - 1] ?? '',
    [left, y + 8],
    { ...TYPE.englishFine, size: 26 },
    { kind: 'heading', language: 'en' },
  );
  if (first) return;
  sheet.write(
    `${spellDigits(year)}年　${spellMinguoYear(year)}　${nameYear(year)}年`,
    [left, y + 44],
    TYPE.fine,
    { kind: 'date' },
  );
}

/** Hairlines for days, stronger ones every five days and at the first of a month. */
export function drawDayGrid(sheet: Sheet, scale: DayScale, top: number, bottom: number): void {
  for (const day of scale.days) {
    const x = getDayX(scale, day);
    const { date } = getDayParts(day);
    const weight = date === 1 ? 3 : date % 5 === 1 && date !== 31 ? 1.6 : 0.8;
    sheet.line(
      [
        [x, top],
        [x, bottom],
      ],
      { width: weight, colour: date === 1 ? FAINT : HAIR, cap: 'butt' },
    );
  }
}
