import { drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point, uniteBoxes } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import { drawFoot } from './foot.ts';
import type { Section } from './section.ts';
import { numberStatements } from './space-time-shapes.ts';
import { drawStatementColumns } from './statement-columns.ts';

const DRAWING = 2700;
const SCALE = 330;
const FILLS = {
  rock: mixColours(INK, PAPER, 0.2),
  debris: mixColours(INK, PAPER, 0.1),
  water: mixColours(OCHRE, PAPER, 0.24),
  cut: PAPER,
} as const;

export function drawSection(data: Section): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Section): number {
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 150;
  const box: Box = { x: room.x + SCALE, y: top, w: room.w - SCALE - 40, h: DRAWING };
  const put = ([x, metres]: readonly [number, number]): Point => [
    box.x + (x / 100) * box.w,
    getBottom(box) - ((metres - data.low) / (data.high - data.low)) * box.h,
  ];
  sheet.field(box, CARD);
  for (const { kind, points } of data.fills) drawFill(sheet, kind, points.map(put));
  drawScale(sheet, data, box, put);
  const numbers = numberStatements(data.statements);
  for (const level of data.levels) drawLevel(sheet, level, put, numbers.get(level.statement) ?? '');
  data.texts.forEach(({ text, x, at, size }) => {
    const style = { face: 'song-black', size, spacing: 6, fill: INK } as const;
    const [px, py] = put([x, at]);
    const ground = sheet.findGround({ x: px, y: py, w: 1, h: 1 });
    sheet.write(text, [px, py], style, { kind: 'label', anchor: 'middle', halo: ground });
  });
  sheet.frame(box, { width: 3, colour: INK });
  const below = getBottom(box) + 100;
  const y = drawStatementColumns(sheet, data, [room.x, below], room.w, data.columns, numbers);
  return drawFoot(sheet, data, [room.x, y + 60], room.w, 4);
}

/** Flat colour with the sign of its kind: strokes for rock, stones for debris, waves for water. */
function drawFill(sheet: Sheet, kind: Section['fills'][number]['kind'], points: Point[]): void {
  sheet.polygon(points, FILLS[kind]);
  const box = uniteBoxes(points.map(([x, y]) => ({ x, y, w: 0, h: 0 })));
  const isIn = (at: Point): boolean => isInside(at, points);
  const pitch = kind === 'water' ? 62 : 88;
  for (let row = 0; box.y + row * pitch < getBottom(box); row++) {
    for (let column = 0; box.x + column * pitch * 2 < getRight(box); column++) {
      const y = box.y + row * pitch + 30;
      const x = box.x + (column * 2 + (row % 2)) * pitch + 24 + ((row * 37 + column * 53) % 29);
      const length = kind === 'water' ? 84 : 30 + ((row * 17 + column * 29) % 26);
      if (!isIn([x, y]) || !isIn([x + length, y + 20])) continue;
      drawSign(sheet, kind, [x, y], length);
    }
  }
  if (kind !== 'water') sheet.line(points, { width: 4, colour: INK, closed: true });
}

function drawSign(
  sheet: Sheet,
  kind: Section['fills'][number]['kind'],
  [x, y]: Point,
  length: number,
): void {
  if (kind === 'water') {
    sheet.level(y, x, x + length, { width: 1.6, colour: OCHRE });
  } else if (kind === 'rock') {
    sheet.line(
      [
        [x, y],
        [x + length * 0.6, y + length * 0.9],
      ],
      { width: 2.4, colour: SOFT },
    );
  } else if (kind === 'debris') {
    const h = length * 0.62;
    const points: Point[] = [
      [x, y + h * 0.5],
      [x + length * 0.34, y],
      [x + length, y + h * 0.3],
      [x + length * 0.8, y + h],
      [x + length * 0.22, y + h * 0.94],
    ];
    sheet.line(points, { width: 2.2, colour: SOFT, closed: true, fill: CARD });
  }
}

function drawScale(
  sheet: Sheet,
  data: Section,
  box: Box,
  put: (point: readonly [number, number]) => Point,
): void {
  for (let metres = data.low; metres <= data.high; metres += data.step) {
    const [, y] = put([0, metres]);
    const long = metres % (data.step * 2) === 0;
    sheet.level(y, box.x - (long ? 44 : 24), box.x, { width: long ? 3 : 1.6, colour: INK });
    if (!long) continue;
    const style = { face: 'hei', size: 40, fill: SOFT } as const;
    sheet.write(`${metres}`, [box.x - 62, y - 21], style, { kind: 'label', anchor: 'end' });
    sheet.level(y, getRight(box) - 40, getRight(box), { width: 1.2, colour: HAIR });
  }
  sheet.write(
    '海拔（米）',
    [box.x - 62, box.y - 84],
    { face: 'song', size: 40, fill: SOFT },
    { kind: 'label', anchor: 'end' },
  );
}

function drawLevel(
  sheet: Sheet,
  level: Section['levels'][number],
  put: (point: readonly [number, number]) => Point,
  number: string,
): void {
  const [from, y] = put([level.from, level.at]);
  const [to] = put([level.to, level.at]);
  const [x] = put([level.label, level.at]);
  const colour = level.derived ? FAINT : CINNABAR;
  sheet.level(y, from, to, { width: 6, colour, ...(level.derived ? { dash: '26 18' } : {}) });
  const top = level.above ? y - 74 : y + 18;
  const ground = sheet.findGround({ x: x + 200, y: top + 20, w: 1, h: 1 });
  const style = { face: 'hei-bold', size: 50, fill: level.derived ? INK : CINNABAR } as const;
  const options = { kind: 'label', halo: ground, group: `level-${level.name}` } as const;
  const metres = sheet.write(`${level.shown ?? level.at} 米`, [x, top], style, options);
  const name = `${level.name}${level.derived ? '（推算）' : ''}　${number}`;
  sheet.write(name, [getRight(metres) + 24, top + 6], { ...TYPE.text, size: 42 }, options);
}

function isInside([x, y]: Point, points: readonly Point[]): boolean {
  let inside = false;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] as Point;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
