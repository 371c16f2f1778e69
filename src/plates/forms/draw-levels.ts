import { type Day, getDayParts, parseDay } from '../almanac/day.ts';
import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { drawStatements } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { drawFoot } from './foot.ts';
import type { Levels } from './levels.ts';
import { numberStatements } from './space-time-shapes.ts';

const PANEL = 2030;
const SCALE = 200;
const WATER = mixColours(OCHRE, PAPER, 0.14);

interface Frame {
  readonly box: Box;
  readonly from: Day;
  readonly to: Day;
}

export function drawLevels(data: Levels): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Levels): number {
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 90;
  const numbers = numberStatements(data.statements);
  const left = drawHeading(sheet, '图中陈述', 'Statements', [room.x, top], PANEL);
  const statements = drawStatements(
    sheet,
    data.statements,
    data.sources,
    [room.x, left],
    PANEL,
    numbers,
  );
  const x = room.x + PANEL + 150;
  const width = getRight(room) - x;
  const share = (statements - top - (data.panels.length - 1) * 110) / data.panels.length;
  data.panels.forEach((panel, i) => {
    const y = top + i * (share + 110);
    const head = drawHeading(sheet, panel.name, panel.en, [x, y], width);
    const frame: Frame = {
      box: { x: x + SCALE, y: head + 20, w: width - SCALE, h: share - 108 - 150 },
      from: parseDay(panel.from),
      to: parseDay(panel.to) + 1,
    };
    drawScale(sheet, data, frame);
    drawDays(sheet, frame);
    drawReadings(sheet, data, frame, i, numbers);
  });
  return drawFoot(sheet, data, [room.x, statements + 60], room.w, 4);
}

function getY(data: Levels, { box }: Frame, level: number): number {
  return getBottom(box) - ((level - data.low) / (data.high - data.low)) * box.h;
}

function findX({ box, from, to }: Frame, moment: string): number | undefined {
  const [day = '', time = '12:00'] = moment.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = parseDay(day) + (hours + minutes / 60) / 24;
  return at < from || at > to ? undefined : box.x + ((at - from) / (to - from)) * box.w;
}

function drawScale(sheet: Sheet, data: Levels, frame: Frame): void {
  const { box } = frame;
  sheet.field(box, CARD);
  for (let level = data.low; level <= data.high; level += data.step) {
    const y = getY(data, frame, level);
    const long = level % (data.step * 2) === 0;
    sheet.level(y, box.x, getRight(box), { width: long ? 1.4 : 0.7, colour: long ? FAINT : HAIR });
    if (!long) continue;
    const style = { face: 'hei', size: 38, fill: SOFT } as const;
    sheet.write(String(level), [box.x - 30, y - 20], style, { kind: 'label', anchor: 'end' });
  }
  const unit = { face: 'song', size: 38, fill: SOFT } as const;
  sheet.write(data.unit, [box.x - 30, getBottom(box) + 62], unit, { kind: 'label', anchor: 'end' });
}

function drawDays(sheet: Sheet, { box, from, to }: Frame): void {
  const step = box.w / (to - from);
  const close = step > 500;
  for (let day = from; day <= to; day++) {
    const x = box.x + (day - from) * step;
    const { month, date } = getDayParts(day);
    const first = date === 1 || day === from;
    sheet.upright(x, box.y, getBottom(box), {
      width: first ? 2.4 : 1,
      colour: first ? SOFT : HAIR,
    });
    if (day === to) continue;
    if (close) {
      for (let hour = 3; hour < 24; hour += 3) {
        const px = x + (hour / 24) * step;
        sheet.upright(px, getBottom(box) - (hour % 6 === 0 ? 40 : 22), getBottom(box), {
          width: 1.4,
          colour: SOFT,
        });
        if (hour % 6 !== 0) continue;
        const style = { face: 'hei', size: 30, fill: FAINT } as const;
        sheet.write(`${hour}时`, [px, getBottom(box) + 14], style, {
          kind: 'date',
          anchor: 'middle',
        });
      }
    }
    const text = first || close ? `${month}月${date}日` : String(date);
    const style = { face: first || close ? 'hei-bold' : 'hei', size: 36, fill: INK } as const;
    const at: Point =
      first || close ? [x + 8, getBottom(box) + 62] : [x + step / 2, getBottom(box) + 62];
    if (first || close || (date % 2 === 0 && step > 60)) {
      sheet.write(text, at, style, { kind: 'date', anchor: first || close ? 'start' : 'middle' });
    }
  }
  sheet.frame(box, { width: 3, colour: INK });
}

function drawReadings(
  sheet: Sheet,
  data: Levels,
  frame: Frame,
  panel: number,
  numbers: ReadonlyMap<string, string>,
): void {
  const { box } = frame;
  const seen = data.points.flatMap((point) => {
    const x = findX(frame, point.at);
    return x === undefined ? [] : [{ point, at: [x, getY(data, frame, point.level)] as Point }];
  });
  const ends = seen.map(({ at }) => at);
  if (ends.length > 1) {
    const [first] = ends as [Point];
    const last = ends.at(-1) as Point;
    const floor = getBottom(box) - 2;
    sheet.polygon([[first[0], floor], ...ends, [last[0], floor]], WATER);
    sheet.line(ends, { width: 4, colour: OCHRE });
  }
  for (const { level, name, tone, panel: where } of data.marks) {
    const y = getY(data, frame, level);
    const colour = tone === 'strong' ? CINNABAR : SOFT;
    sheet.level(y, box.x, getRight(box), { width: 4, colour, dash: '30 16' });
    if (where !== panel) continue;
    const style = { ...TYPE.text, face: 'song-bold', size: 42, fill: colour } as const;
    sheet.write(`${level} 米　${name}`, [box.x + 40, y - 62], style, { kind: 'label', halo: CARD });
  }
  for (const { from, to, name, statement } of data.spans) {
    const a = findX(frame, from);
    const b = findX(frame, to);
    if (a === undefined || b === undefined || panel !== 0) continue;
    const bar: Box = { x: a, y: getBottom(box) - 132, w: Math.max(b - a, 24), h: 40 };
    sheet.field(bar, mixColours(CINNABAR, PAPER, 0.3), true);
    sheet.frame(bar, { width: 2, colour: CINNABAR });
    const text = `${numbers.get(statement) ?? ''}　${name}`;
    const style = { ...TYPE.note, fill: INK };
    sheet.write(text, [a, bar.y - 46], style, { kind: 'label', halo: CARD });
  }
  for (const { point, at } of seen) {
    sheet.circle(at, 13, {
      width: 5,
      colour: CINNABAR,
      fill: point.derived ? PAPER : CINNABAR,
    });
    if (point.panel !== panel) continue;
    const to: Point = [at[0] + point.dx, at[1] + point.dy];
    const clear = point.anchor === 'end' ? 14 : point.anchor === 'start' ? -14 : 0;
    sheet.line([at, [to[0] + clear, to[1]]], { width: 1.8, colour: SOFT });
    const options = {
      kind: 'label',
      anchor: point.anchor,
      halo: CARD,
      group: `p-${point.at}`,
    } as const;
    const style = { face: 'hei-bold', size: 46, fill: CINNABAR } as const;
    sheet.write(point.label, [to[0], to[1] - 26], style, options);
    const note = `${numbers.get(point.statement) ?? ''}　${spellMoment(point.at)}${point.derived ? '（推算）' : ''}`;
    sheet.write(note, [to[0], to[1] + 34], TYPE.note, options);
  }
}

function spellMoment(moment: string): string {
  const [day = '', time] = moment.split('T');
  const { month, date } = getDayParts(parseDay(day));
  if (time === undefined) return `${month}月${date}日`;
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return `${month}月${date}日${hours}时${minutes === 0 ? '' : `${minutes}分`}`;
}
