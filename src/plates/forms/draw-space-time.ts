import { type Day, getDayParts, listDays, parseDay } from '../almanac/day.ts';
import { spellNumber } from '../almanac/numerals.ts';
import { getDayLength } from '../almanac/sun.ts';
import { drawTitleBlock, getRoom } from '../furniture.ts';
import { cornersOf, getRight, type Point } from '../geometry.ts';
import { CINNABAR, CINNABAR_TINT, FAINT, HAIR, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import {
  DAY_BAND,
  type DayScale,
  drawDayBand,
  drawDayBandKey,
  drawDayGrid,
  getDayX,
} from './day-band.ts';
import { drawSpaceTimeKey, drawSpaceTimePanel } from './space-time-panel.ts';
import { drawShape, numberStatements } from './space-time-shapes.ts';
import type { SpaceTime } from './space-time.ts';
import { drawWater } from './water.ts';

const LABELS = 900;
const PITCH = 262;

export function drawSpaceTime(data: SpaceTime): Sheet {
  const sheet = new Sheet({ width: 8000, height: 5900 });
  const room = getRoom(sheet);
  const bottom = drawTitleBlock(sheet, data);
  const days = listDays(parseDay(data.from), parseDay(data.to));
  const x = room.x + LABELS;
  const scale: DayScale = { days, x, step: (getRight(room) - x) / days.length };
  const bandTop = bottom + 86;
  drawDayBandKey(sheet, [x - 40, bandTop]);
  drawDayBand(sheet, scale, bandTop);

  const top = bandTop + DAY_BAND + 14;
  const rowY = new Map(data.rows.map((row, i) => [row.id, top + 176 + i * PITCH]));
  const getY = (row: string) => rowY.get(row) ?? Number.NaN;
  const foot = top + 176 + (data.rows.length - 1) * PITCH + 150;
  drawDayGrid(sheet, scale, top, foot);
  for (const { name, after } of data.rivers) {
    drawRiver(sheet, name, [room.x, getY(after) + PITCH / 2 + 14], getRight(room));
  }
  for (const row of data.rows) drawRow(sheet, row, getY(row.id), [x, getRight(room)]);
  const numbers = numberStatements(data.statements);
  drawSpaceTimeKey(sheet, {
    x: getDayX(scale, parseDay(data.key.from)),
    y: top + 60,
    w: getDayX(scale, parseDay(data.key.to)) - getDayX(scale, parseDay(data.key.from)),
    h: getY(data.key.above) - 120 - top - 60,
  });
  for (const count of data.counts) drawCount(sheet, scale, count, getY(count.row));
  for (const { solid, stops } of data.paths) {
    const points = stops.map(([day, row]): Point => [
      getDayX(scale, parseDay(day)) + scale.step / 2,
      getY(row),
    ]);
    sheet.line(
      points,
      solid ? { width: 11, colour: CINNABAR } : { width: 8, colour: CINNABAR, dash: '1 24' },
    );
  }
  for (const mark of data.marks) {
    drawShape(sheet, scale, mark, data.statements, getY(mark.row), numbers);
  }
  const lengthBottom = drawDayLength(sheet, scale, [room.x, foot + 30]);
  drawSpaceTimePanel(sheet, data, numbers, lengthBottom + 84);
  return sheet;
}

function drawRow(
  sheet: Sheet,
  row: SpaceTime['rows'][number],
  y: number,
  [left, right]: Point,
): void {
  sheet.level(y, left, right, { width: 2, colour: SOFT, dash: '2 10' });
  const options = { kind: 'label', anchor: 'end', group: `row-${row.id}` } as const;
  const name = { face: 'song-black', size: 66, spacing: 4, fill: INK } as const;
  sheet.write(row.name, [left - 44, y - 54], name, options);
  sheet.write(row.note, [left - 44, y + 28], TYPE.note, options);
}

function drawRiver(sheet: Sheet, name: string, [left, y]: Point, right: number): void {
  const style = { face: 'song', size: 50, spacing: 30, fill: OCHRE } as const;
  const box = sheet.write(name, [left, y - 25], style, { kind: 'label' });
  const from = getRight(box) + 40;
  const points = Array.from({ length: Math.floor((right - from) / 18) + 1 }, (_, i): Point => {
    const px = from + i * 18;
    return [px, y + 8 * Math.sin(px / 84) + 3 * Math.sin(px / 31)];
  });
  drawWater(sheet, points, 17);
}

function drawCount(
  sheet: Sheet,
  scale: DayScale,
  count: SpaceTime['counts'][number],
  y: number,
): void {
  const from = parseDay(count.from);
  const to = parseDay(count.to);
  const left = getDayX(scale, from);
  const right = getDayX(scale, to) + scale.step;
  const faded = count.fading === undefined ? right : getDayX(scale, parseDay(count.fading));
  sheet.polygon(cornersOf({ x: left, y: y - 16, w: faded - left, h: 32 }), CINNABAR_TINT);
  for (let px = faded + 6; px < right; px += 12) {
    sheet.upright(px, y - 15, y + 15, { width: 2, colour: CINNABAR_TINT });
  }
  sheet.level(y, left, faded, { width: 4, colour: CINNABAR });
  if (faded < right) sheet.level(y, faded, right, { width: 4, colour: CINNABAR, dash: '6 12' });
  const side = count.side === 'above' ? -1 : 1;
  for (let day = from; day <= to; day++) {
    const nth = day - from + 1;
    const px = getDayX(scale, day) + scale.step / 2;
    const long = nth % 10 === 0;
    const end = y + side * (long ? 36 : 23);
    sheet.upright(px, y + side * 16, end, { width: long ? 2.4 : 1, colour: CINNABAR });
    if (!long) continue;
    const text = `第${spellNumber(nth)}${count.unit}`;
    const options = { kind: 'date', anchor: 'middle', halo: PAPER } as const;
    const style = { ...TYPE.micro, size: 23, fill: CINNABAR };
    sheet.write(text, [px, side === 1 ? end + 6 : end - 30], style, options);
  }
  const at: Point = [getDayX(scale, from + 34), side === 1 ? y - 76 : y + 34];
  const style = { face: 'song', size: 42, spacing: 8, fill: CINNABAR } as const;
  sheet.write(count.name, at, style, { kind: 'label', halo: PAPER });
}

// The length of daylight as a curve over the days; gives its lower edge.
function drawDayLength(sheet: Sheet, scale: DayScale, [left, top]: Point): number {
  const { days, step } = scale;
  const height = 190;
  const getHourY = (hours: number) => top + height - ((hours - 12) / 2.3) * height;
  const at = (day: Day): Point => [getDayX(scale, day) + step / 2, getHourY(getDayLength(day, 32))];
  for (const hour of [12, 13, 14]) {
    const y = getHourY(hour);
    sheet.level(y, scale.x, scale.x + step * days.length, { width: 0.8, colour: HAIR });
    const style = { ...TYPE.fine, size: 23, fill: FAINT };
    sheet.write(`${spellNumber(hour)}小时`, [scale.x - 44, y - 13], style, {
      kind: 'legend',
      anchor: 'end',
    });
  }
  const title = { face: 'song', size: 50, spacing: 30, fill: SOFT } as const;
  sheet.write('昼长', [left, top + 40], title, { kind: 'legend' });
  const note = '推算，约北纬三十二度';
  sheet.write(note, [left, top + 112], { ...TYPE.fine, fill: FAINT }, { kind: 'legend' });
  for (const day of days) {
    sheet.upright(at(day)[0], top + height, at(day)[1], { width: 1, colour: HAIR });
  }
  sheet.line(days.map(at), { width: 3, colour: OCHRE });
  for (const day of days) {
    const { date } = getDayParts(day);
    if (date !== 1 && date !== 15) continue;
    const minutes = Math.round(getDayLength(day, 32) * 60);
    const [px, py] = at(day);
    sheet.circle([px, py], 6, { width: 2, colour: OCHRE, fill: PAPER });
    const text = `${Math.floor(minutes / 60)} 时 ${minutes % 60} 分`;
    sheet.write(text, [px, py - 42], TYPE.micro, { kind: 'legend', anchor: 'middle', halo: PAPER });
  }
  return top + height;
}
