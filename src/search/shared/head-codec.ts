// Shared by build and browser: the head of the index as bytes.
import { createNumberReader, encodeNumbers } from './codec.ts';
import { decodeFoldTable, encodeFoldTable } from './fold-codec.ts';
import {
  COLUMNS,
  INDEX_VERSION,
  type ColumnName,
  type Columns,
  type IndexHead,
} from './index-format.ts';

export interface HeadContent {
  readonly head: IndexHead;
  /** Classes of variants, see fold.ts. */
  readonly foldTable: string;
  readonly columns: Columns;
}

/** The head as JSON, the table of variants, then the columns. */
export function encodeHead({ head, foldTable, columns }: HeadContent): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const variants = encodeFoldTable(foldTable);
  const numbers = COLUMNS.flatMap((name) => [columns[name].length, ...columns[name]]);
  return Uint8Array.from([
    ...encodeNumbers([json.length]),
    ...json,
    ...encodeNumbers([variants.length]),
    ...variants,
    ...encodeNumbers(numbers),
  ]);
}

/** @throws when the index was written by another version of this program */
export function decodeHead(bytes: Uint8Array): HeadContent {
  const { readNumber, readBytes } = createNumberReader(bytes);
  const head = JSON.parse(new TextDecoder().decode(readBytes(readNumber()))) as IndexHead;
  if ((head.version as number) !== INDEX_VERSION)
    throw new Error('[search-index] written by another version');
  const foldTable = decodeFoldTable(readBytes(readNumber()));
  const columns = Object.fromEntries(
    COLUMNS.map((name) => [name, Array.from({ length: readNumber() }, () => readNumber())]),
  ) as Record<ColumnName, number[]>;
  return { head, foldTable, columns };
}
