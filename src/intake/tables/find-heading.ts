import { findKeyFor } from '../columns.ts';
import { findMappedKey, type ColumnMapping } from '../column-mapping.ts';
import type { Sheet } from '../source.ts';

export interface Heading {
  /** Offset of the first row of data. */
  readonly firstRow: number;
  /** By offset of the column. */
  readonly columns: readonly { readonly heading: string; readonly key: string | undefined }[];
}

/** Title rows above the headings are few. */
export const ROWS_SEARCHED = 20;

/** The row with most headings that are known, if a title or a reference code is among them. Titles above it are passed over. */
export function findHeading(sheet: Sheet, mapping: ColumnMapping): Heading | undefined {
  let best: { heading: Heading; known: number } | undefined;
  for (let r = 0; r < Math.min(sheet.rows.length, ROWS_SEARCHED); r += 1) {
    const heading = readHeading(sheet, r, mapping);
    const keys = heading.columns.flatMap(({ key }) => key ?? []);
    const isTable = keys.includes('title') || keys.includes('referenceCode');
    const known = new Set(keys.filter((key) => key !== 'skip')).size;
    if (isTable && known >= 2 && known > (best?.known ?? 0)) best = { heading, known };
  }
  return best?.heading;
}

/** Headings of two rows (日期 over 起 and 止) are those of the lower row where that has one. */
function readHeading({ rows, tallRows }: Sheet, r: number, mapping: ColumnMapping): Heading {
  const upper = rows[r] ?? [];
  const lower = tallRows.has(r) ? (rows[r + 1] ?? []) : [];
  const width = Math.max(upper.length, lower.length);
  let above = '';
  const columns = Array.from({ length: width }, (_, c) => {
    const [top, below] = [upper[c]?.text.trim() ?? '', lower[c]?.text.trim() ?? ''];
    if (top !== '') above = top;
    const heading = below === '' || below === top ? top : below;
    const key = findMappedKey(mapping, heading) ?? findKeyFor(heading);
    return { heading, key: key ?? findKeyBelow(above, below) };
  });
  return { firstRow: r + (tallRows.has(r) ? 2 : 1), columns };
}

function findKeyBelow(above: string, below: string): string | undefined {
  if (findKeyFor(above) !== 'date') return undefined;
  if (/^(起|自|开始|起始)/.test(below)) return 'date';
  return /^(止|至|结束|终止|截止)/.test(below) ? 'dateEnd' : undefined;
}
