import { readFileSync } from 'node:fs';
import { buildIntakeFault } from './build-intake-fault.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readEad } from './formats/read-ead.ts';
import { readJson } from './formats/read-json.ts';
import type { SourceCatalogue } from './source.ts';
import { decodeText } from './tables/decode-text.ts';
import { readDelimited } from './tables/read-delimited.ts';
import { readSheetRows } from './tables/read-sheet-rows.ts';
import { readXlsx } from './tables/read-xlsx.ts';

/** Reads somebody's catalogue, whatever its format, by our columns. */
export async function readCatalogue(
  path: string,
  file: string,
  mapping: ColumnMapping,
): Promise<SourceCatalogue> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const place = { file, spot: '' };
    if (code === 'ENOENT' || code === 'EISDIR')
      return fail(buildIntakeFault('no-such-file', place));
    return fail(buildIntakeFault('broken-file', place, undefined, { said: message }));
  }
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (isZip) return readSheetRows(await readXlsx(bytes, file), file, mapping);
  if (/\.(csv|tsv|txt|tab)$/i.test(path)) {
    return readSheetRows(readDelimited(bytes, file), file, mapping);
  }
  const text = /\.(xml|ead|json|jsonld)$/i.test(path) ? decodeText(bytes) : undefined;
  if (text === undefined) return fail(buildIntakeFault('unknown-format', { file, spot: '' }));
  return /^\s*</.test(text) ? readEad(text, file) : readJson(text, file);
}

function fail(fault: SourceCatalogue['faults'][number]): SourceCatalogue {
  return { rows: [], faults: [fault], notices: [] };
}
