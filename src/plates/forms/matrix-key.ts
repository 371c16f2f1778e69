import { type Box, getBottom, type Point } from '../geometry.ts';
import { CINNABAR, INK, OCHRE, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawStrengthKey } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { EvidenceMatrix } from './evidence-matrix.ts';

/** How many statements each source carries, as columns hanging below the matrix. */
export function drawTotals(sheet: Sheet, data: EvidenceMatrix, grid: Box): void {
  const column = grid.w / data.sources.length;
  const top = getBottom(grid) + 30;
  data.sources.forEach(({ id, standing }, i) => {
    const count = data.statements.filter(({ sources }) => sources.includes(id)).length;
    const x = grid.x + (i + 0.5) * column;
    const colour = standing === 'cited' ? INK : OCHRE;
    const box: Box = { x: x - 46, y: top, w: 92, h: count * 20 };
    if (standing === 'cited') sheet.field(box, colour, true);
    else sheet.frame(box, { width: 4, colour });
    sheet.write(
      String(count),
      [x, top + count * 20 + 14],
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

/** The signs of the matrix. */
export function drawMatrixKey(sheet: Sheet, [x, top]: Point, width: number): void {
  const half = width / 2;
  const rows = [
    ['这处来源有记载', (at: Point) => sheet.circle(at, 34, { fill: INK })],
    [
      '同出一手，只算一处',
      ([px, py]: Point) => {
        sheet.level(py, px - 44, px + 44, { width: 14, colour: INK });
        for (const x of [px - 44, px + 44]) sheet.circle([x, py], 24, { fill: INK });
      },
    ],
    [
      '左缘相连的几行，不能同时成立',
      ([px, py]: Point) => {
        sheet.upright(px - 8, py - 28, py + 28, { width: 5, colour: CINNABAR });
        for (const y of [py - 26, py + 26]) {
          sheet.level(y, px - 8, px + 20, { width: 5, colour: CINNABAR });
        }
      },
    ],
  ] as const;
  rows.forEach(([text, draw], i) => {
    const y = top + 50 + i * 96;
    draw([x + 74, y]);
    sheet.write(text, [x + 180, y - 22], { ...TYPE.text, size: 42 }, { kind: 'legend' });
  });
  drawStrengthKey(sheet, [x + half, top + 30]);
}
