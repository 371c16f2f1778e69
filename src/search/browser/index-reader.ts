import { decodeEntries, type Entry, type EntryList } from '../shared/codec.ts';
import { createFold, type Fold } from '../shared/fold.ts';
import { decodeHead } from '../shared/head-codec.ts';
import {
  HEAD_FILE,
  type Columns,
  type DocumentRow,
  type IndexHead,
  type PageRow,
  type TableName,
} from '../shared/index-format.ts';

/** Reads a file below INDEX_FOLDER, decompressed. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export interface IndexReader {
  readonly head: IndexHead;
  readonly columns: Columns;
  readonly fold: Fold;
  readonly documentCount: number;
  /** Where each title begins, and at last where they end. */
  readonly titleStarts: Uint32Array;
  /** Where each page begins, and at last where they end. */
  readonly pageStarts: Uint32Array;
  /** First page of each document, and at last their number. */
  readonly firstPages: Uint32Array;
  /** None where the key is not in the table. */
  readonly findLists: (table: TableName, key: string) => Promise<readonly EntryList[]>;
  /** Entries whose keys begin so, from no more than `files` files. */
  readonly listPrefixed: (
    table: TableName,
    prefix: string,
    files: number,
  ) => Promise<readonly Entry[]>;
  readonly readDocument: (document: number) => Promise<DocumentRow>;
  readonly readPage: (page: number) => Promise<PageRow>;
}

/** Loads the head; everything else when it is asked for, once. */
export async function openIndex(read: ReadFile): Promise<IndexReader> {
  const { head, foldTable, columns } = decodeHead(await read(HEAD_FILE));
  const held = new Map<string, Promise<unknown>>();
  const load = <Content>(
    path: string,
    decode: (bytes: Uint8Array) => Content,
  ): Promise<Content> => {
    let content = held.get(path) as Promise<Content> | undefined;
    content ??= read(head.folder + path).then(decode);
    held.set(path, content);
    content.catch(() => held.delete(path));
    return content;
  };
  const loadTable = (table: TableName, file: number): Promise<ReadonlyMap<string, Entry>> =>
    load(`${table}/${file}.bin`, (bytes) => {
      return new Map(decodeEntries(bytes).map((entry) => [entry.key, entry]));
    });
  const titleStarts = addUp(columns.titleLengths);
  const textStarts = addUp(columns.textFiles);
  return {
    head,
    columns,
    fold: createFold(foldTable),
    documentCount: columns.types.length,
    titleStarts,
    pageStarts: addUp(columns.pageLengths, titleStarts.at(-1)),
    firstPages: addUp(columns.pageCounts),
    findLists: async (table, key) => {
      const file = findPlace(head.tables[table], key);
      return file < 0 ? [] : ((await loadTable(table, file)).get(key)?.lists ?? []);
    },
    listPrefixed: async (table, prefix, files) => {
      const first = Math.max(0, findPlace(head.tables[table], prefix));
      const entries: Entry[] = [];
      for (let file = first; file < first + files; file += 1) {
        const begin = head.tables[table][file];
        if (begin === undefined || (file > first && !begin.startsWith(prefix))) break;
        for (const entry of (await loadTable(table, file)).values()) {
          if (entry.key.startsWith(prefix)) entries.push(entry);
        }
      }
      return entries;
    },
    readDocument: async (document) => {
      const file = Math.floor(document / head.documentsPerFile);
      const rows = (await load(`documents/${file}.bin`, parseJson)) as DocumentRow[];
      return getRow(rows, document % head.documentsPerFile);
    },
    readPage: async (page) => {
      const file = findPlace(textStarts, page);
      const rows = (await load(`texts/${file}.bin`, parseJson)) as PageRow[];
      return getRow(rows, page - (textStarts[file] ?? 0));
    },
  };
}

/** Place of the last of ascending values that is not above this one; −1 where all are. */
export function findPlace<Value extends string | number>(
  ascending: { readonly length: number; readonly [place: number]: Value },
  value: Value,
): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as Value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function addUp(lengths: readonly number[], start = 0): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = start;
  lengths.forEach((length, index) => {
    starts[index] = sum;
    sum += length;
  });
  starts[lengths.length] = sum;
  return starts;
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function getRow<Row>(rows: readonly Row[], place: number): Row {
  const row = rows[place];
  if (row === undefined) throw new Error('[search-index] a row is missing');
  return row;
}
