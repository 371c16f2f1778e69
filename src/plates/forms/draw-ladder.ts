import { drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK, mixColours, OCHRE, PAPER } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { drawFoot } from './foot.ts';
import type { Ladder } from './ladder.ts';
import { hatch, numberStatements } from './space-time-shapes.ts';
import { drawStatementColumns } from './statement-columns.ts';

const ROW = 300;
const HEAD = 1080;
const TONES = {
  strong: mixColours(CINNABAR, PAPER, 0.22),
  soft: mixColours(OCHRE, PAPER, 0.3),
  plain: mixColours(INK, PAPER, 0.08),
} as const;
/** How far a bar fades where its beginning or end is not known. */
const FADE = 110;

export function drawLadder(data: Ladder): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Ladder): number {
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 190;
  const band: Box = { x: room.x + HEAD, y: top, w: room.w - HEAD, h: data.rows.length * ROW };
  const numbers = numberStatements(data.statements);
  data.rows.forEach((row, i) => {
    const y = band.y + i * ROW;
    sheet.field(
      { x: room.x, y, w: room.w, h: ROW },
      i % 2 === 0 ? CARD : mixColours(OCHRE, PAPER, 0.06),
    );
    sheet.level(y, room.x, getRight(room), { width: 1.2, colour: HAIR });
    const style = { face: 'song-black', size: 76, spacing: 6, fill: INK } as const;
    const group = `row-${i}`;
    sheet.write(row.name, [room.x + 40, y + 60], style, { kind: 'heading', group });
    if (row.note !== undefined) {
      sheet.write(row.note, [room.x + 44, y + 172], TYPE.label, { kind: 'label', group });
    }
  });
  drawAxis(sheet, data, band);
  data.rows.forEach(({ bars }, i) => {
    for (const bar of bars) {
      drawBar(sheet, data, bar, band, band.y + i * ROW, numbers.get(bar.statement ?? ''));
    }
  });
  sheet.frame({ x: room.x, y: band.y, w: room.w, h: band.h }, { width: 3, colour: INK });
  const below = getBottom(band) + 190;
  const y = drawStatementColumns(sheet, data, [room.x, below], room.w, data.columns, numbers);
  return drawFoot(sheet, data, [room.x, y + 60], room.w, 4);
}

function getX({ axis }: Ladder, band: Box, year: number): number {
  const right = axis.findIndex((stop) => stop.year >= year);
  const b = axis[Math.max(1, right === -1 ? axis.length - 1 : right)];
  const a = axis[(b ? axis.indexOf(b) : 1) - 1];
  if (!a || !b) throw new RangeError('an axis needs two stops');
  const x = a.x + ((year - a.year) / (b.year - a.year)) * (b.x - a.x);
  return band.x + (x / 100) * band.w;
}

function drawAxis(sheet: Sheet, data: Ladder, band: Box): void {
  for (const { year } of data.axis) {
    const x = getX(data, band, year);
    sheet.upright(x, band.y - 34, getBottom(band) + 34, { width: 1.6, colour: HAIR });
    for (const y of [band.y - 100, getBottom(band) + 46]) {
      const style = { face: 'hei', size: 44, fill: CINNABAR } as const;
      sheet.write(String(year), [x, y], style, { kind: 'date', anchor: 'middle' });
    }
  }
}

function drawBar(
  sheet: Sheet,
  data: Ladder,
  bar: Ladder['rows'][number]['bars'][number],
  band: Box,
  top: number,
  number?: string,
): void {
  const from = getX(data, band, bar.from);
  const to = getX(data, band, bar.to);
  const fadesIn = bar.open === 'start' || bar.open === 'both';
  const fadesOut = bar.open === 'end' || bar.open === 'both';
  const left = from + (fadesIn ? FADE : 0);
  const right = to - (fadesOut ? FADE : 0);
  const body: Box = { x: left + 4, y: top + 44, w: right - left - 8, h: ROW - 88 };
  const colour = bar.tone === 'strong' ? CINNABAR : bar.tone === 'soft' ? OCHRE : INK;
  sheet.field(body, TONES[bar.tone], true);
  sheet.frame(body, { width: 2.4, colour });
  if (fadesIn) hatch(sheet, { ...body, x: from, w: FADE }, colour, 1, 24);
  if (fadesOut) hatch(sheet, { ...body, x: getRight(body) + 4, w: FADE }, colour, 1, 24);
  const inset = number === undefined ? 34 : 104;
  if (number !== undefined) drawNumber(sheet, [body.x + 56, top + 108], number, 30);
  const style = { face: 'song-bold', size: 56, spacing: 3, fill: INK } as const;
  const group = `bar-${top}-${bar.from}`;
  const halo = TONES[bar.tone];
  sheet.write(bar.name, [body.x + inset, top + 78], style, { kind: 'label', group, halo });
  if (bar.note === undefined) return;
  sheet.write(bar.note, [body.x + 36, top + 170], TYPE.note, { kind: 'label', group, halo });
}
