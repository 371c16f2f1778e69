import { drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { Chronicle } from './chronicle.ts';
import { drawFoot } from './foot.ts';
import { numberStatements } from './space-time-shapes.ts';
import { drawStatementColumns } from './statement-columns.ts';

const LANE = 380;
const HEAD = 430;

export function drawChronicle(data: Chronicle): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Chronicle): number {
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 170;
  const band: Box = { x: room.x + HEAD, y: top, w: room.w - HEAD, h: data.lanes.length * LANE };
  const numbers = numberStatements(data.statements);
  drawLanes(sheet, data, band, room.x);
  drawYears(sheet, data, band);
  for (const mark of data.marks) drawMark(sheet, data, mark, band, numbers.get(mark.statement));
  const below = getBottom(band) + 190;
  const y = drawStatementColumns(sheet, data, [room.x, below], room.w, data.columns, numbers);
  return drawFoot(sheet, data, [room.x, y + 60], room.w, 4);
}

function getX(data: Chronicle, band: Box, year: number): number {
  return band.x + ((year - data.from) / (data.to - data.from)) * band.w;
}

function drawLanes(sheet: Sheet, data: Chronicle, band: Box, x: number): void {
  data.lanes.forEach((name, i) => {
    const y = band.y + i * LANE;
    const tone = i % 2 === 0 ? CARD : mixColours(OCHRE, PAPER, 0.08);
    sheet.field({ x, y, w: getRight(band) - x, h: LANE }, tone);
    sheet.level(y, x, getRight(band), { width: 1.2, colour: HAIR });
    const style = { face: 'song-black', size: 62, spacing: 8, fill: INK } as const;
    sheet.paragraph(name, [x + 40, y + 56], HEAD - 90, style, { kind: 'heading', leading: 1.4 });
  });
  sheet.frame({ x, y: band.y, w: getRight(band) - x, h: band.h }, { width: 3, colour: INK });
}

function drawYears(sheet: Sheet, data: Chronicle, band: Box): void {
  const step = data.months ? 1 / 12 : 1;
  const count = Math.round((data.to - data.from) / step);
  for (let i = 0; i <= count; i++) {
    const year = data.from + i * step;
    const whole = Math.abs(year - Math.round(year)) < 0.001;
    const long = whole && Math.abs(year / data.every - Math.round(year / data.every)) < 0.001;
    const x = getX(data, band, year);
    if (long || (data.months && whole)) {
      sheet.upright(x, band.y, getBottom(band), { width: 1.4, colour: HAIR });
    }
    for (const [y, way] of [
      [band.y, -1],
      [getBottom(band), 1],
    ] as const) {
      const length = long ? 44 : whole ? 28 : 16;
      const style = { width: long ? 4 : 1.6, colour: long ? CINNABAR : SOFT };
      sheet.upright(x, Math.min(y, y + way * length), Math.max(y, y + way * length), style);
    }
    if (!long) continue;
    const style = { face: 'hei', size: 46, fill: CINNABAR } as const;
    for (const y of [band.y - 108, getBottom(band) + 56]) {
      const options = { kind: 'date', anchor: 'middle' } as const;
      sheet.write(String(Math.round(year)), [x, y], style, options);
    }
  }
}

function drawMark(
  sheet: Sheet,
  data: Chronicle,
  mark: Chronicle['marks'][number],
  band: Box,
  number = '',
): void {
  const x = getX(data, band, mark.at);
  const y = band.y + mark.lane * LANE + 76 + mark.row * 114;
  if (mark.to !== undefined) {
    const bar: Box = { x, y: y - 22, w: getX(data, band, mark.to) - x, h: 44 };
    sheet.field(bar, mixColours(CINNABAR, PAPER, 0.2), true);
    sheet.frame(bar, { width: 2, colour: CINNABAR });
  } else sheet.upright(x, y + 34, band.y + (mark.lane + 1) * LANE, { width: 1.6, colour: FAINT });
  drawNumber(sheet, [x, y], number, 34);
  const shift: Point = mark.side === 'right' ? [x + 54, y - 29] : [x - 54, y - 29];
  const style = { ...TYPE.text, face: 'song-bold', size: 46, fill: INK } as const;
  const ground = sheet.findGround({ x: shift[0], y: shift[1], w: 1, h: 1 });
  sheet.write(mark.label, shift, style, {
    kind: 'label',
    anchor: mark.side === 'right' ? 'start' : 'end',
    // Only what stands to the right of a bar's beginning lies on the bar.
    halo:
      mark.to !== undefined && mark.side === 'right' ? mixColours(CINNABAR, PAPER, 0.2) : ground,
  });
}
