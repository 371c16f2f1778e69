import { gzipSync } from 'node:zlib';
import { encodeEntries, type Entry } from '../shared/codec.ts';

/** Files of an index by their path in its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/** Bytes before compression at which a file of a table is full. One that holds a single key may be larger. */
const TABLE_FILE = 9_000;
/** Bytes before compression at which a file of texts is full. */
const TEXT_FILE = 6_500;

/** Writes `<table>/<n>.bin`; gives back the first key of each. */
export function addTable(files: IndexFiles, table: string, entries: Iterable<Entry>): string[] {
  const firstKeys: string[] = [];
  let held: Entry[] = [];
  let size = 0;
  const close = (): void => {
    const [first] = held;
    if (!first) return;
    files.set(`${table}/${firstKeys.length}.bin`, compress(encodeEntries(held)));
    firstKeys.push(first.key);
    held = [];
    size = 0;
  };
  for (const entry of entries) {
    const own = measureEntry(entry);
    if (size + own > TABLE_FILE) close();
    held.push(entry);
    size += own;
  }
  close();
  return firstKeys;
}

/** Writes `<folder>/<n>.bin` with as many rows each as fit, at least one and at most `most`; gives back how many. */
export function addRows(
  files: IndexFiles,
  folder: string,
  rows: readonly object[],
  most = Infinity,
): number[] {
  const counts: number[] = [];
  let held: string[] = [];
  let size = 0;
  const close = (): void => {
    if (held.length === 0) return;
    files.set(`${folder}/${counts.length}.bin`, compress(Buffer.from(`[${held.join(',')}]`)));
    counts.push(held.length);
    held = [];
    size = 0;
  };
  for (const row of rows) {
    const json = JSON.stringify(row);
    const own = Buffer.byteLength(json);
    if (held.length === most || (most === Infinity && size + own > TEXT_FILE)) close();
    held.push(json);
    size += own;
  }
  close();
  return counts;
}

export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

/** Nearly: as if all numbers of a list lay equally far apart. */
function measureEntry({ key, lists }: Entry): number {
  return lists.reduce((sum, { numbers }) => {
    const step = (numbers.at(-1) ?? 0) / numbers.length;
    return sum + 2 + numbers.length * Math.max(1, Math.ceil(Math.log2(step + 1) / 7));
  }, key.length * 2);
}
