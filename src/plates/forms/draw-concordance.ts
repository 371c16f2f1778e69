import { type Day, getDayParts, getWeekday, listDays, parseDay } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { getEveningElongation } from '../almanac/moon.ts';
import { spellNumber, spellWeekday } from '../almanac/numerals.ts';
import { nameDay } from '../almanac/sexagenary.ts';
import { listSolarTerms } from '../almanac/sun.ts';
import { drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, type Point } from '../geometry.ts';
import {
  CARD,
  CINNABAR,
  CINNABAR_TINT,
  FAINT,
  HAIR,
  INK,
  mixColours,
  OCHRE,
  PAPER,
  SOFT,
} from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import { drawConcordanceSide } from './concordance-side.ts';
import type { Concordance } from './concordance.ts';
import { drawMoon } from './moon-disc.ts';

const SIDE = 2120;
const ROW = 128;
const SUNDAY = mixColours(OCHRE, PAPER, 0.1);

export function drawConcordance(data: Concordance): Sheet {
  const sheet = new Sheet({ width: 8000, height: 5140 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 96;
  const table: Box = { x: room.x, y: top, w: room.w - SIDE - 110, h: 150 + 31 * ROW };
  drawTable(sheet, data, table);
  drawConcordanceSide(sheet, data, { x: table.x + table.w + 110, y: top, w: SIDE, h: table.h });
  return sheet;
}

function drawTable(sheet: Sheet, data: Concordance, table: Box): void {
  const gutter = 84;
  const width = (table.w - gutter) / 12;
  const first = table.y + 150;
  const last = parseDay(`${data.year}-12-31`);
  const days = listDays(parseDay(`${data.year}-01-01`), last);
  const getBox = (day: Day): Box => {
    const { month, date } = getDayParts(day);
    return {
      x: table.x + gutter + (month - 1) * width,
      y: first + (date - 1) * ROW,
      w: width,
      h: ROW,
    };
  };
  const from = parseDay(data.marked.from);
  const to = parseDay(data.marked.to);
  for (const day of days) {
    const marked = day >= from && day <= to;
    const tone = marked ? CINNABAR_TINT : getWeekday(day) === 0 ? SUNDAY : CARD;
    sheet.field(getBox(day), tone);
  }
  for (let row = 0; row <= 31; row++) {
    const y = first + row * ROW;
    const strong = row % 5 === 0 || row === 31;
    sheet.level(y, table.x, table.x + table.w, {
      width: strong ? 1.8 : 0.8,
      colour: strong ? FAINT : HAIR,
    });
    if (row === 31) continue;
    const style = { face: 'hei', size: 30, fill: FAINT } as const;
    sheet.write(String(row + 1), [table.x + gutter - 24, y + ROW / 2 - 15], style, {
      kind: 'label',
      anchor: 'end',
    });
  }
  for (let month = 1; month <= 12; month++) {
    const x = table.x + gutter + (month - 1) * width;
    sheet.upright(x, table.y, getBottom(table), { width: 2.4, colour: INK });
    const name = { face: 'song-black', size: 68, spacing: 4, fill: INK } as const;
    sheet.write(`${spellNumber(month)}月`, [x + width / 2, table.y + 18], name, {
      kind: 'heading',
      anchor: 'middle',
      group: `month-${month}`,
    });
    const lunar = lunarMonthsOf(data.year, month);
    sheet.write(lunar, [x + width / 2, table.y + 102], TYPE.fine, {
      kind: 'heading',
      anchor: 'middle',
      group: `month-${month}`,
    });
  }
  sheet.upright(table.x + table.w, table.y, getBottom(table), { width: 2.4, colour: INK });
  sheet.level(table.y, table.x + gutter, table.x + table.w, { width: 4, colour: INK });
  const terms = new Map(listSolarTerms(data.year).map((term) => [term.day, term.name]));
  for (const day of days) {
    const events = data.events.filter(({ on }) => parseDay(on) === day);
    drawDay(sheet, day, getBox(day), terms.get(day), events.map(({ text }) => text).join('；'));
  }
}

function drawDay(sheet: Sheet, day: Day, box: Box, term: string | undefined, event: string): void {
  const { date } = getDayParts(day);
  const lunar = getLunarDate(day);
  const group = `day-${day}`;
  const options = { kind: 'date', group } as const;
  const sunday = getWeekday(day) === 0;
  const first = lunar.date === 1;
  const at = (x: number, y: number): Point => [box.x + x, box.y + y];
  sheet.write(
    String(date),
    at(14, 6),
    { face: 'song-black', size: 58, fill: sunday ? CINNABAR : INK },
    options,
  );
  sheet.write(
    spellWeekday(day),
    at(26, 76),
    { face: 'hei', size: 25, fill: sunday ? CINNABAR : FAINT },
    options,
  );
  const name = first ? nameLunarMonth(lunar) : nameLunarDay(lunar);
  sheet.write(
    name,
    at(112, 14),
    { face: first ? 'song-black' : 'song-bold', size: 42, fill: first ? CINNABAR : INK },
    options,
  );
  sheet.write(nameDay(day), at(112, 72), { face: 'song', size: 31, fill: SOFT }, options);
  if (term !== undefined) {
    sheet.write(term, at(204, 70), { face: 'song-black', size: 35, fill: OCHRE }, options);
  }
  drawMoon(sheet, [box.x + box.w - 44, box.y + 38], 20, getEveningElongation(day));
  if (event === '') return;
  const style = { face: 'hei', size: 23, fill: CINNABAR } as const;
  sheet.write(event, [box.x + box.w - 16, box.y + 94], style, { kind: 'text', anchor: 'end' });
}

// Which lunar months begin in the Gregorian month.
function lunarMonthsOf(year: number, month: number): string {
  const start = parseDay(`${year}-${String(month).padStart(2, '0')}-01`);
  const names = listDays(start, start + 30)
    .filter((day) => getDayParts(day).month === month && getLunarDate(day).date === 1)
    .map((day) => `${getDayParts(day).date} 日起农历${nameLunarMonth(getLunarDate(day))}`);
  return names.join('，');
}
