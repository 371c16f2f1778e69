import { type Day, getDayParts, getWeekday } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { getEveningElongation } from '../almanac/moon.ts';
import { spellNumber } from '../almanac/numerals.ts';
import { nameDay } from '../almanac/sexagenary.ts';
import { getDayLength, listSolarTerms } from '../almanac/sun.ts';
import { nameSources, weighSources } from '../evidence.ts';
import { type Box, getBottom, getRight } from '../geometry.ts';
import { CINNABAR, FAINT, INK, OCHRE, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawStrength } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { DayCalendar } from './day-calendar.ts';
import { drawMoon } from './moon-disc.ts';

/** A day with its names in three calendars, the moon, its place in the count and what is told of it. */
export function drawDayCell(
  sheet: Sheet,
  data: DayCalendar,
  day: Day,
  box: Box,
  nth: number | undefined,
  entry: DayCalendar['days'][number] | undefined,
): void {
  const { year, month, date } = getDayParts(day);
  const left = box.x + 28;
  const top = box.y + 20;
  const group = `day-${day}`;
  const quiet = nth === undefined;
  const ink = quiet ? FAINT : getWeekday(day) === 0 ? CINNABAR : INK;
  const numeral = { face: 'song-black', size: quiet ? 76 : 118, fill: ink } as const;
  const written = sheet.write(String(date), [left - 4, top - 12], numeral, { kind: 'date', group });
  if (quiet) {
    sheet.write(
      `${spellNumber(month)}月`,
      [getRight(written) + 16, top + 26],
      { face: 'song', size: 32, fill: FAINT },
      { kind: 'date', group },
    );
    return;
  }
  const lunar = getLunarDate(day);
  const first = lunar.date === 1;
  const names = left + 168;
  const style = {
    face: first ? 'song-bold' : 'song',
    size: 36,
    fill: first ? CINNABAR : INK,
  } as const;
  const lunarBox = sheet.write(
    `${nameLunarMonth(lunar)}${nameLunarDay(lunar)}`,
    [names, top + 4],
    style,
    { kind: 'date', group },
  );
  sheet.write(
    `${nameDay(day)}日`,
    [names, top + 56],
    { face: 'song', size: 30, fill: SOFT },
    { kind: 'date', group },
  );
  const term = listSolarTerms(year).find((item) => item.day === day);
  if (term) {
    sheet.write(
      term.name,
      [names + 100, top + 52],
      { face: 'song-black', size: 36, fill: OCHRE },
      { kind: 'date', group },
    );
  }
  drawMoon(sheet, [getRight(lunarBox) + 66, top + 40], 27, getEveningElongation(day));
  const count = { face: 'song', size: 30, spacing: 1, fill: CINNABAR } as const;
  sheet.write(`第${spellNumber(nth)}日`, [getRight(box) - 36, top + 2], count, {
    kind: 'date',
    direction: 'vertical',
    group,
  });
  const minutes = Math.round(getDayLength(day, 32) * 60);
  const length = `昼长 ${Math.floor(minutes / 60)} 时 ${minutes % 60} 分`;
  sheet.write(length, [left, getBottom(box) - 80], TYPE.micro, {
    kind: 'note',
    group: `note-${day}`,
  });
  const statement = data.statements.find(({ id }) => id === entry?.statement);
  if (!entry || !statement) return;
  const heading = {
    face: 'song-bold',
    size: 50,
    spacing: 2,
    fill: entry.elsewhere ? FAINT : INK,
  } as const;
  const title = sheet.write(entry.title, [left, top + 124], heading, { kind: 'heading' });
  const strength = weighSources(statement.sources, data.sources);
  drawStrength(sheet, [getRight(title) + 22, top + 152], strength, 8);
  const text = { ...TYPE.fine, fill: INK };
  sheet.paragraph(statement.text, [left, top + 192], box.w - 110, text, {
    kind: 'text',
    leading: 1.4,
  });
  const source = `据 ${nameSources(statement.sources, data.sources)}`;
  const at = [left + 260, getBottom(box) - 80] as const;
  sheet.write(source, at, { ...TYPE.micro, fill: CINNABAR }, { kind: 'source' });
}
