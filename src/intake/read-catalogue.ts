import { readFileSync } from 'node:fs';
import { buildIntakeFault } from './build-intake-fault.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { SourceCatalogue } from './source.ts';
import { readDelimited } from './tables/read-delimited.ts';
import { readSheetRows } from './tables/read-sheet-rows.ts';
import { readXlsx } from './tables/read-xlsx.ts';

/** Reads somebody's catalogue, whatever its format, by our columns. What the bytes are counts, not the file's name. */
export async function readCatalogue(
  path: string,
  file: string,
  mapping: ColumnMapping,
): Promise<SourceCatalogue> {
  const bytes = readFileSync(path);
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (isZip) return readSheetRows(await readXlsx(bytes, file), file, mapping);
  if (/\.(csv|tsv|txt|tab)$/i.test(path)) {
    return readSheetRows(readDelimited(bytes, file), file, mapping);
  }
  return {
    rows: [],
    faults: [buildIntakeFault('unknown-format', { file, spot: '' })],
    notices: [],
  };
}
