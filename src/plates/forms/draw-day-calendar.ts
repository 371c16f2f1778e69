import { countDays, type Day, getDayParts, getWeekday, parseDay } from '../almanac/day.ts';
import { spellDigits, spellMinguoYear, spellNumber } from '../almanac/numerals.ts';
import { nameYear } from '../almanac/sexagenary.ts';
import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawNotes, drawSources, drawStatements, drawStrengthKey } from '../statement-blocks.ts';
import { drawDayCell } from './calendar-cell.ts';
import type { DayCalendar } from './day-calendar.ts';
import { hatch } from './space-time-shapes.ts';

const MARGIN = 330;
const ROW = 372;
const MONTH_TONES = [CARD, mixColours(OCHRE, PAPER, 0.09)] as const;
const ENGLISH =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export function drawDayCalendar(data: DayCalendar): Sheet {
  const sheet = new Sheet({ width: 5600, height: 8420 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data, 3600) + 100;
  const from = parseDay(data.from);
  const to = parseDay(data.to);
  const start = from - getWeekday(from);
  const weeks = Math.ceil((to - start + 1) / 7);
  const width = (room.w - MARGIN) / 7;
  const grid: Box = { x: room.x + MARGIN, y: top + 110, w: room.w - MARGIN, h: weeks * ROW };
  const getBox = (day: Day): Box => ({
    x: grid.x + ((day - start) % 7) * width,
    y: grid.y + Math.floor((day - start) / 7) * ROW,
    w: width,
    h: ROW,
  });
  Array.from('日一二三四五六').forEach((name, i) => {
    const style = { face: 'song-bold', size: 54, fill: i === 0 ? CINNABAR : INK } as const;
    sheet.write(`星期${name}`, [grid.x + (i + 0.5) * width, top + 22], style, {
      kind: 'heading',
      anchor: 'middle',
    });
  });
  for (let day = start; day < start + weeks * 7; day++) {
    const counted = day >= from && day <= to;
    const tone = MONTH_TONES[getDayParts(day).month % 2] ?? PAPER;
    if (counted) sheet.field(getBox(day), tone);
    sheet.frame(getBox(day), { width: 1.2, colour: HAIR });
  }
  drawMonthEdges(sheet, from, to, getBox);
  for (let day = start; day < start + weeks * 7; day++) {
    const nth = day >= from && day <= to ? day - from + 1 : undefined;
    const entry = data.days.find(({ on }) => parseDay(on) === day);
    drawDayCell(sheet, data, day, getBox(day), nth, entry);
  }
  data.bars.forEach((bar) => drawBar(sheet, bar, getBox));
  drawMonthNames(sheet, from, to, room.x, getBox);
  const below = drawSum(sheet, from, to, [room.x, getBottom(grid) + 80], room.w);
  drawFoot(sheet, data, [room.x, below + 90], room.w);
  return sheet;
}

// Every first of a month begins with a strong line that steps down along the weeks.
function drawMonthEdges(sheet: Sheet, from: Day, to: Day, getBox: (day: Day) => Box): void {
  for (let day = from; day <= to; day++) {
    const box = getBox(day);
    const { date } = getDayParts(day);
    const style = { width: 5, colour: CINNABAR };
    if (day === from || date === 1) sheet.upright(box.x, box.y, getBottom(box), style);
    if (date <= 7 || day < from + 7) sheet.level(box.y, box.x, getRight(box), style);
    if (day === to) sheet.upright(getRight(box), box.y, getBottom(box), style);
    if (day > to - 7) sheet.level(getBottom(box), box.x, getRight(box), style);
  }
}

function drawBar(sheet: Sheet, bar: DayCalendar['bars'][number], getBox: (day: Day) => Box): void {
  const to = parseDay(bar.to);
  const fading = bar.fading === undefined ? to + 1 : parseDay(bar.fading);
  const colour = bar.tone === 'strong' ? CINNABAR : OCHRE;
  for (let day = parseDay(bar.from); day <= to; day++) {
    const cell = getBox(day);
    const box: Box = { x: cell.x + 1, y: getBottom(cell) - 42, w: cell.w - 2, h: 34 };
    if (day < fading)
      sheet.field(box, bar.tone === 'strong' ? colour : mixColours(OCHRE, PAPER, 0.55), true);
    else hatch(sheet, box, colour, 1, 22);
    const named = day === parseDay(bar.from) || (getWeekday(day) === 0 && day < fading);
    if (!named) continue;
    const style = { face: 'hei', size: 22, fill: bar.tone === 'strong' ? CARD : INK } as const;
    sheet.write(bar.name, [box.x + 20, box.y + 6], style, { kind: 'label' });
  }
}

function drawMonthNames(
  sheet: Sheet,
  from: Day,
  to: Day,
  x: number,
  getBox: (day: Day) => Box,
): void {
  for (let day = from; day <= to; day++) {
    const { year, month, date } = getDayParts(day);
    if (day !== from && date !== 1) continue;
    // The month's name stands beside the first week that begins in it.
    const sunday = getWeekday(day) === 0 || day === from ? day : day + 7 - getWeekday(day);
    const y = getBox(sunday).y + 30;
    const options = { kind: 'heading', direction: 'vertical', group: `month-${month}` } as const;
    sheet.write(
      `${spellNumber(month)}月`,
      [x + 110, y],
      { face: 'song-black', size: 150, spacing: 20, fill: INK },
      options,
    );
    const text = `${spellDigits(year)}年　${spellMinguoYear(year)}　岁次${nameYear(year)}`;
    sheet.write(
      text,
      [x + 232, y + 6],
      { face: 'song', size: 31, spacing: 3, fill: SOFT },
      options,
    );
    sheet.write(
      ENGLISH[month - 1] ?? '',
      [x + 110, y + 376],
      { face: 'song', size: 34, fill: FAINT },
      { kind: 'heading', language: 'en', direction: 'vertical' },
    );
  }
}

// The count as a ruler: one tick a day, a section a month, and the sum in words.
function drawSum(sheet: Sheet, from: Day, to: Day, [x, top]: Point, width: number): number {
  const y =
    drawHeading(sheet, '一百零三是怎样数出来的', 'How the count is made', [x, top], width) + 120;
  const total = countDays(from, to);
  const step = width / total;
  let start = from;
  const parts: { month: number; days: number }[] = [];
  for (let day = from; day <= to; day++) {
    const { month, date } = getDayParts(day);
    const nth = day - from + 1;
    const px = x + (nth - 0.5) * step;
    const long = nth % 10 === 0 || nth === 1 || nth === total;
    sheet.upright(px, y + 56, y + (long ? 92 : 76), {
      width: long ? 3 : 1.4,
      colour: long ? CINNABAR : SOFT,
    });
    if (long && nth !== 100)
      sheet.write(
        String(nth),
        [px, y + 98],
        { face: 'hei', size: 27, fill: CINNABAR },
        { kind: 'date', anchor: 'middle' },
      );
    const ends = day === to || getDayParts(day + 1).date === 1;
    if (!ends) continue;
    const days = day - start + 1;
    const box: Box = { x: x + (start - from) * step, y, w: days * step, h: 56 };
    sheet.field(box, MONTH_TONES[month % 2] ?? PAPER);
    sheet.frame(box, { width: 3, colour: CINNABAR });
    const label = `${spellNumber(month)}月${spellNumber(date - days + 1)}日至${spellNumber(date)}日，${spellNumber(days)}天`;
    sheet.write(
      label,
      [box.x + box.w / 2, y - 58],
      { face: 'song-bold', size: 40, fill: INK },
      { kind: 'label', anchor: 'middle' },
    );
    parts.push({ month, days });
    start = day + 1;
  }
  const sum = `${parts.map(({ days }) => spellNumber(days)).join(' ＋ ')} ＝ ${spellNumber(total)}`;
  sheet.write(
    sum,
    [x + width / 2, y + 168],
    { face: 'song-black', size: 84, spacing: 6, fill: CINNABAR },
    { kind: 'text', anchor: 'middle' },
  );
  return y + 260;
}

function drawFoot(sheet: Sheet, data: DayCalendar, [x, top]: Point, width: number): void {
  const gap = 80;
  const column = (width - 2 * gap) / 3;
  const at = (i: number) => x + i * (column + gap);
  const undated = data.statements.filter(({ id }) => data.undated.includes(id));
  const numbers = new Map(undated.map(({ id }, i) => [id, '甲乙丙丁戊'.charAt(i)]));
  let y = drawHeading(sheet, '写不出日子的事', 'Without a day', [at(0), top], column);
  drawStatements(sheet, undated, data.sources, [at(0), y], column, numbers);
  y = drawHeading(sheet, '说明', 'Notes', [at(1), top], column);
  drawNotes(sheet, data.notes, [at(1), y], column);
  y = drawHeading(sheet, '出处', 'Sources', [at(2), top], column);
  y = drawSources(sheet, data.sources, [at(2), y], column);
  drawStrengthKey(sheet, [at(2), y + 30]);
}
