import { spellWhen, STRENGTH_NAMES, weighSources } from '../evidence.ts';
import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, OCHRE, PAPER } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawNotes, drawStrength } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { EvidenceMatrix } from './evidence-matrix.ts';
import { drawMatrixKey, drawTotals } from './matrix-key.ts';

const TEXT = 2360;
const COLUMN = 216;
const ROW = 118;
const HEAD = 760;
/** What the sheet holds besides the grid: title, names, key and notes. */
const AROUND = { width: 4576, height: 2502 } as const;
const BAND = mixColours(OCHRE, PAPER, 0.09);

type Row = EvidenceMatrix['statements'][number];

export function drawEvidenceMatrix(data: EvidenceMatrix): Sheet {
  const sheet = new Sheet({
    width: AROUND.width + data.sources.length * COLUMN,
    height: AROUND.height + data.statements.length * ROW,
  });
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
  drawContests(sheet, data, grid, room.x);
  drawTotals(sheet, data, grid);
  const foot = getBottom(grid) + 470;
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
  data.sources.forEach(({ group }, i) => {
    const x = grid.x + i * COLUMN;
    const first = i === 0 || data.sources[i - 1]?.group !== group;
    sheet.upright(x, first ? grid.y - HEAD + 40 : grid.y - 30, getBottom(grid), {
      width: first ? 3 : 0.8,
      colour: first ? INK : HAIR,
    });
  });
  sheet.upright(getRight(grid), grid.y - HEAD + 40, getBottom(grid), { width: 3, colour: INK });
}

function drawSourceHeads(sheet: Sheet, data: EvidenceMatrix, grid: Box): void {
  data.sources.forEach(({ id, name, group }, i) => {
    const x = grid.x + (i + 0.5) * COLUMN;
    const style = { face: 'song-bold', size: 40, spacing: 2, fill: INK } as const;
    const options = { kind: 'source', direction: 'vertical', anchor: 'end' } as const;
    sheet.write(name, [x, grid.y - 44], style, { ...options, group: `source-${id}` });
    if (group === undefined || data.sources[i - 1]?.group === group) return;
    const heading = { face: 'song-black', size: 50, spacing: 4, fill: CINNABAR } as const;
    const at: Point = [grid.x + i * COLUMN + 28, grid.y - HEAD + 44];
    sheet.write(group, at, heading, { kind: 'heading' });
  });
}

function drawColumnHeads(sheet: Sheet, grid: Box, room: Box): void {
  const style = { face: 'song-black', size: 54, spacing: 8, fill: INK } as const;
  const y = grid.y - 90;
  const [strength, precision, drawn] = getRightColumns(grid);
  for (const [text, x] of [
    ['何时何地', room.x + 150],
    ['陈述', room.x + 1120],
    ['凭据', strength],
    ['日期', precision],
    ['见图版', drawn],
  ] as const) {
    sheet.write(text, [x, y], style, { kind: 'heading' });
  }
}

function getRightColumns(grid: Box): readonly [number, number, number] {
  const right = getRight(grid);
  return [right + 60, right + 540, right + 800];
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
  const number = { face: 'hei-bold', size: 34, fill: CINNABAR } as const;
  sheet.write(statement.id.toUpperCase(), [room.x + 122, middle - 18], number, {
    kind: 'label',
    anchor: 'end',
    group,
  });
  sheet.write(
    statement.date || statement.when ? spellWhen(statement) : '—',
    [room.x + 150, middle - 48],
    { face: 'song-bold', size: 44, fill: INK },
    { kind: 'date', group },
  );
  sheet.write(
    statement.place,
    [room.x + 150, middle + 8],
    { ...TYPE.label, size: 35 },
    { kind: 'label', group },
  );
  sheet.write(
    statement.text,
    [room.x + 1120, middle - 25],
    { face: 'song', size: 48, fill: INK },
    { kind: 'text', group },
  );
  drawFamilies(sheet, data, statement, middle, grid);
  data.sources.forEach(({ id, standing }, column) => {
    const at: Point = [grid.x + (column + 0.5) * COLUMN, middle];
    if (!statement.sources.includes(id)) sheet.circle(at, 4, { fill: HAIR });
    else if (standing === 'cited') sheet.circle(at, 34, { fill: INK });
    else sheet.circle(at, 30, { width: 7, colour: OCHRE, fill: PAPER });
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
  sheet.write(statement.precision, [precisionX, middle - 21], small, {
    kind: 'text',
    group,
  });
  sheet.write(statement.drawn, [drawnX, middle - 21], small, { kind: 'text', group });
}

// Sources of one hand count once: a bar joins them.
function drawFamilies(
  sheet: Sheet,
  data: EvidenceMatrix,
  statement: Row,
  y: number,
  grid: Box,
): void {
  const byFamily = new Map<string, number[]>();
  data.sources.forEach(({ id, family }, column) => {
    if (family === undefined || !statement.sources.includes(id)) return;
    const x = grid.x + (column + 0.5) * COLUMN;
    byFamily.set(family, [...(byFamily.get(family) ?? []), x]);
  });
  for (const xs of byFamily.values()) {
    if (xs.length > 1) sheet.level(y, Math.min(...xs), Math.max(...xs), { width: 14, colour: INK });
  }
}

// Statements that cannot all be true are tied together at the left edge.
function drawContests(sheet: Sheet, data: EvidenceMatrix, grid: Box, x: number): void {
  const contests = new Set(data.statements.flatMap(({ contest }) => contest ?? []));
  for (const contest of contests) {
    const rows = data.statements.flatMap((item, i) => (item.contest === contest ? [i] : []));
    const ys = rows.map((row) => grid.y + (row + 0.5) * ROW);
    const style = { width: 5, colour: CINNABAR };
    sheet.upright(x + 6, Math.min(...ys), Math.max(...ys), { ...style, cap: 'round' });
    for (const y of ys) sheet.level(y, x + 6, x + 30, style);
  }
}
