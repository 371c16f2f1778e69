import { drawHeading } from '../furniture.ts';
import type { Point } from '../geometry.ts';
import type { PlateSource } from '../plate-data.ts';
import type { Sheet } from '../sheet.ts';
import { drawNotes, drawSources, drawStrengthKey, splitEvenly } from '../statement-blocks.ts';

const GAP = 90;

/** Sources and notes side by side, the sources in as many columns as are left; gives the lower edge. */
export function drawFoot(
  sheet: Sheet,
  data: { readonly sources: readonly PlateSource[]; readonly notes: readonly string[] },
  [x, top]: Point,
  width: number,
  columns: number,
): number {
  const column = (width - (columns - 1) * GAP) / columns;
  const at = (i: number): number => x + i * (column + GAP);
  const across = at(columns - 2) + column - x;
  let y = drawHeading(sheet, '出处', 'Sources', [x, top], across);
  const bottoms = splitEvenly(data.sources, columns - 1).map((sources, i) =>
    drawSources(sheet, sources, [at(i), y], column),
  );
  y = drawHeading(sheet, '说明', 'Notes', [at(columns - 1), top], column);
  y = drawNotes(sheet, data.notes, [at(columns - 1), y], column);
  return Math.max(...bottoms, drawStrengthKey(sheet, [at(columns - 1), y + 30]));
}
