import type { DaySpan } from '../almanac/day.ts';
import { spellSpan, spellWhen } from '../evidence.ts';
import { type Box, cornersOf, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import type { Statement } from '../plate-data.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { type DayScale, getDayX } from './day-band.ts';
import type { SpaceTime } from './space-time.ts';

type Mark = SpaceTime['marks'][number];
type Shape = Mark['shape'];

export function numberStatements(statements: readonly Statement[]): Map<string, string> {
  return new Map(statements.map(({ id }, i) => [id, String(i + 1)]));
}

export function drawShape(
  sheet: Sheet,
  scale: DayScale,
  mark: Mark,
  statements: readonly Statement[],
  rowY: number,
  numbers: ReadonlyMap<string, string>,
): void {
  const statement = statements.find(({ id }) => id === mark.statement) as Statement;
  const span = (mark.date ?? statement.date) as DaySpan;
  const y = rowY + mark.lane * 84;
  const from = getDayX(scale, span.from);
  const to = getDayX(scale, span.to) + scale.step;
  const middle = from + scale.step / 2;
  const number = numbers.get(statement.id) ?? '';
  if (mark.shape === 'point') drawNumber(sheet, [middle, y], number, 34);
  else if (mark.shape === 'either') {
    const days: Point[] = [
      [middle, y],
      [to - scale.step / 2, y],
    ];
    for (const day of days) sheet.polygon(diamondAt(day, 21), CARD, true);
    for (const day of days)
      sheet.line(diamondAt(day, 21), { width: 4, colour: CINNABAR, closed: true, dash: '8 7' });
    const top: Point = [(from + to) / 2, y - 86];
    for (const [x] of days)
      sheet.line(
        [
          [top[0], top[1]],
          [x, y - 24],
        ],
        { width: 3, colour: CINNABAR },
      );
    drawNumber(sheet, top, number, 34);
  } else {
    drawBand(sheet, { x: from, y: y - 24, w: to - from, h: 48 }, mark.shape);
    if (mark.shape !== 'other') drawNumber(sheet, [from, y], number, 34);
  }
  const other = mark.shape === 'other';
  const x = (mark.anchor === 'end' ? middle : from) + mark.dx;
  const options = { kind: 'label', anchor: mark.anchor, halo: PAPER } as const;
  const style = { face: 'song-bold', size: 54, spacing: 2, fill: other ? OCHRE : INK } as const;
  const group = `mark-${mark.statement}-${mark.row}-${mark.label}`;
  sheet.write(mark.label, [x, y + mark.dy], other ? { ...style, size: 40 } : style, {
    ...options,
    group,
  });
  if (other || mark.shape === 'vague' || mark.shape === 'failed') return;
  const when = mark.date ? spellSpan(mark.date) : spellWhen(statement);
  sheet.write(when, [x, y + mark.dy + 66], { ...TYPE.fine, size: 29 }, { ...options, group });
}

/** The shape of a span: full, hatched where the day is unknown, dashed for another account, crossed for a failure. */
export function drawBand(sheet: Sheet, box: Box, shape: Exclude<Shape, 'point' | 'either'>): void {
  const inner: Box = { ...box, y: box.y + box.h / 2 - 13, h: 26 };
  if (shape === 'certain') {
    sheet.field(inner, CINNABAR, true);
    return;
  }
  const colour = shape === 'vague' ? CINNABAR : shape === 'failed' ? SOFT : OCHRE;
  sheet.polygon(cornersOf(box), PAPER);
  if (shape === 'vague') hatch(sheet, box, colour, 1);
  if (shape === 'failed') {
    hatch(sheet, box, FAINT, 1);
    hatch(sheet, box, FAINT, -1);
  }
  sheet.frame(box, { width: 2.4, colour, ...(shape === 'other' ? { dash: '14 10' } : {}) });
}

export function hatch(
  sheet: Sheet,
  { x, y, w, h }: Box,
  colour: string,
  lean: 1 | -1,
  gap = 20,
): void {
  sheet.reserve({ x, y, w, h });
  for (let at = -h + gap; at < w; at += gap) {
    const from = Math.max(0, at);
    const to = Math.min(w, at + h);
    const rise = (along: number) => (lean === 1 ? y + h - (along - at) : y + (along - at));
    sheet.line(
      [
        [x + from, rise(from)],
        [x + to, rise(to)],
      ],
      { width: 1.6, colour, cap: 'butt' },
    );
  }
}

export function diamondAt([x, y]: Point, half: number): Point[] {
  return [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ];
}
