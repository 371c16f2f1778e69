// Shared by build and browser: the head of the index as bytes, JSON followed by columns of numbers.
import { createNumberReader, encodeNumbers } from './codec.ts';
import { COLUMNS, type Columns, type IndexHead } from './index-format.ts';

export function encodeHead(head: IndexHead, columns: Columns): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const numbers = COLUMNS.flatMap((name) => [columns[name].length, ...columns[name]]);
  return Uint8Array.from([...encodeNumbers([json.length]), ...json, ...encodeNumbers(numbers)]);
}

/** @throws when the index was written by another version of this program */
export function decodeHead(bytes: Uint8Array): { head: IndexHead; columns: Columns } {
  const { readNumber, readBytes } = createNumberReader(bytes);
  const head = JSON.parse(new TextDecoder().decode(readBytes(readNumber()))) as IndexHead;
  if (head.version !== 1) throw new Error('[search-index] written by another version');
  const columns = COLUMNS.map((name) => [
    name,
    Array.from({ length: readNumber() }, () => readNumber()),
  ]);
  return { head, columns: Object.fromEntries(columns) as unknown as Columns };
}
