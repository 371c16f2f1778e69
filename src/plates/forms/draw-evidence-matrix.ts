import { spellWhen, STRENGTH_NAMES, weighSources } from '../evidence.ts';
import {
  drawHeading,
  drawNotes,
  drawStrength,
  drawStrengthKey,
  drawTitleBlock,
  getRoom,
} from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import type { EvidenceMatrix } from './evidence-matrix.ts';

const TEXT = 2900;
const COLUMN = 236;
const ROW = 158;
const HEAD = 800;
const BAND = mixColours(OCHRE, PAPER, 0.09);

type Row = EvidenceMatrix['statements'][number];

export function drawEvidenceMatrix(data: EvidenceMatrix): Sheet {
  const sheet = new Sheet({ width: 7600, height: 6060 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 60;
  const grid: Box = {
    x: room.x + TEXT,
    y: top + HEAD,
    w: data.sources.length * COLUMN,
    h: data.statements.length * ROW,
  };
  drawStripes(sheet, data, grid, room);
  drawSourceHeads(sheet, data, grid);
  drawColumnHeads(sheet, grid, room);
  data.statements.forEach((statement, i) => drawRow(sheet, data, statement, i, grid, room));
  drawRivals(sheet, data, grid, room.x);
  drawTotals(sheet, data, grid);
  const foot = getBottom(grid) + 420;
  const width = (room.w - 110) / 2;
  drawMatrixKey(sheet, [room.x, drawHeading(sheet, '图例', 'Key', [room.x, foot], width)], width);
  const right = room.x + width + 110;
  drawNotes(
    sheet,
    data.notes,
    [right, drawHeading(sheet, '说明', 'Notes', [right, foot], width)],
    width,
  );
  return sheet;
}

function drawStripes(sheet: Sheet, data: EvidenceMatrix, grid: Box, room: Box): void {
  data.statements.forEach((_, i) => {
    const y = grid.y + i * ROW;
    sheet.field({ x: room.x, y, w: room.w, h: ROW }, i % 2 === 0 ? CARD : BAND);
    sheet.level(y, room.x, getRight(room), {
      width: i === 0 ? 4 : 0.8,
      colour: i === 0 ? INK : HAIR,
    });
  });
  sheet.level(getBottom(grid), room.x, getRight(room), { width: 4, colour: INK });
  data.sources.forEach(({ standing }, i) => {
    const x = grid.x + i * COLUMN;
    const first = i === 0 || data.sources[i - 1]?.standing !== standing;
    sheet.upright(x, first ? grid.y - HEAD + 40 : grid.y - 30, getBottom(grid), {
      width: first ? 3 : 0.8,
      colour: first ? INK : HAIR,
    });
  });
  sheet.upright(getRight(grid), grid.y - HEAD + 40, getBottom(grid), { width: 3, colour: INK });
}

function drawSourceHeads(sheet: Sheet, data: EvidenceMatrix, grid: Box): void {
  data.sources.forEach(({ id, name, standing }, i) => {
    const x = grid.x + (i + 0.5) * COLUMN;
    const cited = standing === 'cited';
    const style = {
      face: cited ? 'song-bold' : 'song',
      size: 40,
      spacing: 3,
      fill: cited ? INK : FAINT,
    } as const;
    const group = `source-${id}`;
    sheet.write(name, [x, grid.y - 112], style, {
      kind: 'source',
      direction: 'vertical',
      anchor: 'end',
      group,
    });
    sheet.write(
      id.toUpperCase(),
      [x, grid.y - 82],
      { face: 'hei-bold', size: 42, fill: cited ? CINNABAR : OCHRE },
      { kind: 'source', anchor: 'middle', group },
    );
  });
  for (const [standing, text] of [
    ['cited', '可引'],
    ['unsettled', '待核'],
  ] as const) {
    const first = data.sources.findIndex((source) => source.standing === standing);
    const style = {
      face: 'song-black',
      size: 54,
      spacing: 10,
      fill: standing === 'cited' ? CINNABAR : OCHRE,
    } as const;
    sheet.write(text, [grid.x + first * COLUMN + 36, grid.y - HEAD + 44], style, {
      kind: 'heading',
    });
  }
}

function drawColumnHeads(sheet: Sheet, grid: Box, room: Box): void {
  const style = { face: 'song-black', size: 54, spacing: 8, fill: INK } as const;
  const y = grid.y - 90;
  const [strength, precision, drawn] = getRightColumns(grid);
  for (const [text, x] of [
    ['何时何地', room.x + 150],
    ['陈述', room.x + 1000],
    ['凭据', strength],
    ['日期', precision],
    ['画作', drawn],
  ] as const) {
    sheet.write(text, [x, y], style, { kind: 'heading' });
  }
}

function getRightColumns(grid: Box): readonly [number, number, number] {
  const right = getRight(grid);
  return [right + 70, right + 690, right + 1040];
}

function drawRow(
  sheet: Sheet,
  data: EvidenceMatrix,
  statement: Row,
  i: number,
  grid: Box,
  room: Box,
): void {
  const y = grid.y + i * ROW;
  const middle = y + ROW / 2;
  const group = `row-${statement.id}`;
  const number = { face: 'hei-bold', size: 40, fill: CINNABAR } as const;
  sheet.write(String(i + 1), [room.x + 84, middle - 21], number, {
    kind: 'label',
    anchor: 'end',
    group,
  });
  sheet.write(
    statement.date || statement.when ? spellWhen(statement) : '—',
    [room.x + 150, middle - 52],
    { face: 'song-bold', size: 44, fill: INK },
    { kind: 'date', group },
  );
  sheet.write(
    statement.place,
    [room.x + 150, middle + 12],
    { ...TYPE.label, size: 35 },
    { kind: 'label', group },
  );
  sheet.write(
    statement.text,
    [room.x + 1000, middle - 27],
    { face: 'song', size: 52, fill: INK },
    { kind: 'text', group },
  );
  data.sources.forEach(({ id, standing }, column) => {
    const at: Point = [grid.x + (column + 0.5) * COLUMN, middle];
    if (!statement.sources.includes(id)) sheet.circle(at, 4, { fill: HAIR });
    else if (standing === 'cited') sheet.circle(at, 38, { fill: INK });
    else sheet.circle(at, 34, { width: 7, colour: OCHRE, fill: PAPER });
  });
  const strength = weighSources(statement.sources, data.sources);
  const [strengthX, precisionX, drawnX] = getRightColumns(grid);
  drawStrength(sheet, [strengthX, middle], strength, 20);
  const name = { face: 'song-bold', size: 44, fill: strength === 'none' ? FAINT : INK } as const;
  sheet.write(STRENGTH_NAMES[strength], [strengthX + 150, middle - 23], name, {
    kind: 'text',
    group,
  });
  const small = { ...TYPE.label, size: 40 };
  sheet.write(data.precisions[statement.precision], [precisionX, middle - 21], small, {
    kind: 'text',
    group,
  });
  sheet.write(statement.drawn, [drawnX, middle - 21], small, { kind: 'text', group });
}

// Two statements that contradict each other are tied together at the left edge.
function drawRivals(sheet: Sheet, data: EvidenceMatrix, grid: Box, x: number): void {
  data.statements.forEach(({ rival }, i) => {
    const other = data.statements.findIndex(({ id }) => id === rival);
    if (other <= i) return;
    const y = (row: number) => grid.y + (row + 0.5) * ROW;
    const points: Point[] = [
      [x + 26, y(i)],
      [x + 4, y(i)],
      [x + 4, y(other)],
      [x + 26, y(other)],
    ];
    sheet.line(points, { width: 5, colour: CINNABAR });
  });
}

// How many statements each source carries, as columns hanging below the matrix.
function drawTotals(sheet: Sheet, data: EvidenceMatrix, grid: Box): void {
  const top = getBottom(grid) + 30;
  data.sources.forEach(({ id, standing }, i) => {
    const count = data.statements.filter(({ sources }) => sources.includes(id)).length;
    const x = grid.x + (i + 0.5) * COLUMN;
    const colour = standing === 'cited' ? INK : OCHRE;
    const box: Box = { x: x - 50, y: top, w: 100, h: count * 26 };
    if (standing === 'cited') sheet.field(box, colour, true);
    else sheet.frame(box, { width: 4, colour });
    sheet.write(
      String(count),
      [x, top + count * 26 + 16],
      { face: 'hei-bold', size: 46, fill: colour },
      { kind: 'label', anchor: 'middle', group: 'totals' },
    );
  });
  const label = { face: 'song', size: 44, spacing: 4, fill: SOFT } as const;
  sheet.write('各处来源所撑的陈述数', [grid.x - 50, top + 20], label, {
    kind: 'legend',
    anchor: 'end',
  });
}

function drawMatrixKey(sheet: Sheet, [x, top]: Point, width: number): void {
  const half = width / 2;
  const rows = [
    ['可引的来源', (at: Point) => sheet.circle(at, 34, { fill: INK })],
    [
      '待核的来源，不计',
      (at: Point) => sheet.circle(at, 30, { width: 7, colour: OCHRE, fill: PAPER }),
    ],
    [
      '左缘相连：两说相对',
      ([px, py]: Point) =>
        sheet.line(
          [
            [px + 20, py - 26],
            [px - 8, py - 26],
            [px - 8, py + 26],
            [px + 20, py + 26],
          ],
          { width: 5, colour: CINNABAR },
        ),
    ],
  ] as const;
  rows.forEach(([text, draw], i) => {
    const y = top + 50 + i * 96;
    draw([x + 50, y]);
    sheet.write(text, [x + 130, y - 22], { ...TYPE.text, size: 42 }, { kind: 'legend' });
  });
  drawStrengthKey(sheet, [x + half, top + 30]);
}
