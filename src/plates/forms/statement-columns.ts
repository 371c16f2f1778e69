import { drawHeading } from '../furniture.ts';
import type { Point } from '../geometry.ts';
import type { PlateSource, Statement } from '../plate-data.ts';
import type { Sheet } from '../sheet.ts';
import { drawStatements, splitEvenly } from '../statement-blocks.ts';

const GAP = 90;

/** All statements under one heading in columns of even length; gives the lower edge. */
export function drawStatementColumns(
  sheet: Sheet,
  data: { readonly statements: readonly Statement[]; readonly sources: readonly PlateSource[] },
  [x, top]: Point,
  width: number,
  columns: number,
  numbers: ReadonlyMap<string, string>,
): number {
  const y = drawHeading(sheet, '图中陈述', 'Statements', [x, top], width);
  const column = (width - (columns - 1) * GAP) / columns;
  const bottoms = splitEvenly(data.statements, columns).map((statements, i) =>
    drawStatements(sheet, statements, data.sources, [x + i * (column + GAP), y], column, numbers),
  );
  return Math.max(...bottoms);
}
