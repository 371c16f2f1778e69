import { countDays, type Day, getDayParts, listDays, parseDay } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import { spellMonthDay, spellNumber } from '../almanac/numerals.ts';
import { spellSpan } from '../evidence.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, OCHRE, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import { drawPeak } from './route-symbols.ts';
import { hatch } from './space-time-shapes.ts';
import type { AccountPanel } from './two-accounts.ts';

type Of<K extends AccountPanel['kind']> = Extract<AccountPanel, { kind: K }>;
/** One colour an account. */
export const ACCOUNT_COLOURS = [CINNABAR, OCHRE, SOFT] as const;

/** One account above, one below a ruler of days. */
export function drawDayAccounts(sheet: Sheet, panel: Of<'days'>, box: Box): void {
  const from = parseDay(panel.from);
  const days = listDays(from, parseDay(panel.to));
  const step = box.w / days.length;
  const middle = box.y + box.h / 2;
  for (const day of days) {
    const x = box.x + (day - from) * step;
    const { month, date } = getDayParts(day);
    sheet.upright(x, box.y + 30, getBottom(box) - 30, {
      width: date === 1 ? 2.4 : 0.8,
      colour: date === 1 ? SOFT : HAIR,
    });
    const group = `ruler-${panel.question}-${day}`;
    const options = { kind: 'date', anchor: 'middle', group } as const;
    sheet.write(
      String(date),
      [x + step / 2, middle - 44],
      { face: 'hei', size: 40, fill: INK },
      options,
    );
    const lunar = getLunarDate(day);
    const name = lunar.date === 1 ? nameLunarMonth(lunar) : nameLunarDay(lunar);
    sheet.write(
      name,
      [x + step / 2, middle + 14],
      { face: 'song', size: 29, fill: lunar.date === 1 ? CINNABAR : FAINT },
      options,
    );
    if (date === 1 || day === from) {
      sheet.write(
        `${spellNumber(month)}月`,
        [x + 10, box.y - 24],
        { face: 'song-black', size: 46, fill: INK },
        { kind: 'label' },
      );
    }
  }
  for (const y of [middle - 66, middle + 66])
    sheet.level(y, box.x, getRight(box), { width: 2.4, colour: INK });
  panel.accounts.forEach((account, i) => {
    const { date } = account;
    const colour = ACCOUNT_COLOURS[i] ?? INK;
    const left = box.x + (date.from - from) * step;
    const width = countDays(date.from, date.to) * step;
    const top = i === 0 ? middle - 66 - 120 : middle + 66;
    const band: Box = { x: left, y: top, w: width, h: 120 };
    const vague = countDays(date.from, date.to) > 5;
    if (vague) {
      hatch(sheet, band, colour, 1, 26);
      sheet.frame(band, { width: 3, colour, dash: '16 12' });
    } else sheet.field(band, colour, true);
    const text = vague ? `${account.name}　四月初，日不详` : `${account.name}　${spellSpan(date)}`;
    const y = i === 0 ? top - 84 : top + 140;
    const style = { face: 'song-black', size: 54, spacing: 2, fill: colour } as const;
    sheet.write(text, [left + width / 2, y], style, {
      kind: 'label',
      anchor: 'middle',
      halo: CARD,
    });
  });
}

/** Two lengths from one start; what lies between the least and the most is hatched. */
export function drawLengths(sheet: Sheet, panel: Of<'length'>, box: Box): void {
  const from = parseDay(panel.from);
  const days = listDays(from, parseDay(panel.to));
  const step = box.w / days.length;
  const getX = (day: Day) => box.x + (day - from) * step;
  for (const day of days) {
    const { month, date } = getDayParts(day);
    const weight = date === 1 ? 2.4 : date % 5 === 1 ? 1.2 : 0.7;
    sheet.upright(getX(day), box.y + 30, getBottom(box) - 60, {
      width: weight,
      colour: date === 1 ? SOFT : HAIR,
    });
    if (date === 1) {
      sheet.write(
        `${spellNumber(month)}月`,
        [getX(day) + 10, box.y - 24],
        { face: 'song-black', size: 46, fill: INK },
        { kind: 'label' },
      );
    }
    if (date % 10 === 0 || date === 1) {
      sheet.write(
        String(date),
        [getX(day) + step / 2, getBottom(box) - 44],
        { face: 'hei', size: 32, fill: SOFT },
        { kind: 'date', anchor: 'middle' },
      );
    }
  }
  panel.accounts.forEach((account, i) => {
    const colour = ACCOUNT_COLOURS[i] ?? INK;
    const start = parseDay(account.start);
    const y = box.y + 150 + i * 260;
    const sure: Box = { x: getX(start), y, w: account.least * step, h: 90 };
    sheet.field(sure, colour, true);
    const rest: Box = { x: getRight(sure), y, w: (account.most - account.least) * step, h: 90 };
    if (rest.w > 0) {
      hatch(sheet, rest, colour, 1, 22);
      sheet.frame(rest, { width: 3, colour, dash: '14 10' });
    }
    const white = { face: 'song-black', size: 54, spacing: 4, fill: CARD } as const;
    sheet.write(`${account.name}　${account.text}`, [sure.x + 40, y + 18], white, {
      kind: 'label',
    });
    const note = { ...TYPE.note, fill: colour };
    const first = start + account.least - 1;
    const last = start + account.most - 1;
    const end =
      first === last ? spellMonthDay(first) : `${spellMonthDay(first)}到${spellMonthDay(last)}之间`;
    const text = `若自${spellMonthDay(start)}起，止于${end}（推算）`;
    sheet.write(text, [getX(start), y + 104], note, { kind: 'note', halo: CARD });
  });
}

/** Two heights to one scale of metres. */
export function drawHeights(sheet: Sheet, panel: Of<'height'>, box: Box): void {
  const foot = getBottom(box) - 20;
  const height = box.h + 10;
  const getY = (metres: number) => foot - (metres / panel.top) * height;
  for (let metres = 0; metres <= panel.top; metres += 100) {
    const long = metres % 500 === 0;
    const y = getY(metres);
    sheet.level(y, box.x + 150, getRight(box), {
      width: long ? 1.4 : 0.6,
      colour: long ? FAINT : HAIR,
    });
    if (!long) continue;
    sheet.write(
      String(metres),
      [box.x + 110, y - 16],
      { face: 'hei', size: 32, fill: SOFT },
      { kind: 'label', anchor: 'end' },
    );
  }
  sheet.write(
    '米',
    [box.x + 110, getY(panel.top) - 64],
    { face: 'hei', size: 32, fill: SOFT },
    { kind: 'label', anchor: 'end' },
  );
  panel.accounts.forEach((account, i) => {
    const colour = ACCOUNT_COLOURS[i] ?? INK;
    const x = box.x + 160 + (box.w - 160) * (i === 0 ? 0.22 : 0.72);
    const top = getY(account.metres);
    const tall = foot - top;
    drawPeak(sheet, [x + 130, foot], tall * 0.8, tall * 0.6);
    drawPeak(sheet, [x - 140, foot], tall * 0.7, tall * 0.52);
    drawPeak(sheet, [x, foot], tall * 1.05, tall);
    sheet.level(top, x - 30, x + 190, { width: 4, colour });
    const at: Point = [x + 206, top - 34];
    const style = { face: 'hei-bold', size: 52, spacing: 1, fill: colour } as const;
    const group = `height-${i}`;
    const label = sheet.write(`${account.metres} 米`, at, style, {
      kind: 'label',
      halo: CARD,
      group,
    });
    sheet.write(
      account.name,
      [getRight(label) + 24, top - 26],
      { face: 'song-black', size: 48, fill: colour },
      { kind: 'label', halo: CARD, group },
    );
  });
  const heights = panel.accounts.map(({ metres }) => metres);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const middle = box.x + box.w * 0.6;
  sheet.upright(middle, getY(high), getY(low), { width: 3, colour: INK });
  for (const metres of [low, high]) {
    sheet.level(getY(metres), middle - 22, middle + 22, { width: 3, colour: INK });
  }
  const y = (getY(low) + getY(high)) / 2 - 22;
  const style = { face: 'song', size: 40, fill: INK } as const;
  sheet.write(`差 ${high - low} 米`, [middle - 30, y], style, {
    kind: 'label',
    anchor: 'end',
    halo: CARD,
  });
}
