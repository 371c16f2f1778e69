import { createHash } from 'node:crypto';
import { createFold } from '../shared/fold.ts';
import { encodeHead } from '../shared/head-codec.ts';
import {
  HEAD_FILE,
  INDEX_VERSION,
  TABLES,
  type IndexHead,
  type PageRow,
} from '../shared/index-format.ts';
import { buildColumns } from './build-columns.ts';
import { collectPostings } from './collect-postings.ts';
import { buildFoldTable } from './fold-table.ts';
import { addRows, addTable, compress, type IndexFiles } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';

const DOCUMENTS_PER_FILE = 48;

/**
 * All files of an index below INDEX_FOLDER: the head, and the others in a folder named by their sum, so that they may
 * be kept for ever. The same documents give the same bytes.
 */
export function buildIndex(documents: readonly SearchDocument[]): IndexFiles {
  const foldTable = buildFoldTable(listCharacters(documents));
  const { tables, titleLengths, pageLengths } = collectPostings(documents, createFold(foldTable));
  const files: IndexFiles = new Map();
  const firstKeys = Object.fromEntries(
    TABLES.map((name) => [name, addTable(files, name, tables[name].listEntries())]),
  ) as unknown as IndexHead['tables'];
  addRows(files, 'documents', documents.map(pickDocumentRow), DOCUMENTS_PER_FILE);
  const textFiles = addRows(files, 'texts', documents.flatMap(listPageRows));
  const { columns, ...named } = buildColumns(documents, { titleLengths, pageLengths, textFiles });
  const folder = `${computeSum(files)}/`;
  const head: IndexHead = {
    version: INDEX_VERSION,
    folder,
    tables: firstKeys,
    documentsPerFile: DOCUMENTS_PER_FILE,
    ...named,
  };
  const placed: IndexFiles = new Map([
    [HEAD_FILE, compress(encodeHead({ head, foldTable, columns }))],
  ]);
  for (const [path, bytes] of files) placed.set(folder + path, bytes);
  return placed;
}

function listCharacters(documents: readonly SearchDocument[]): Set<string> {
  const present = new Set<string>();
  const add = (text: string): void => {
    for (const character of text) present.add(character);
  };
  for (const { titles, pages } of documents) {
    titles.forEach(add);
    for (const { lines } of pages) for (const { text } of lines) add(text);
  }
  return new Set([...present].flatMap((character) => [...character.normalize('NFKC')]));
}

// Picked one by one: nothing reaches the browser unless it is named here.
function pickDocumentRow(document: SearchDocument): object {
  const { path, languages, title, kind, code, date, names } = document;
  return { path, languages, title, kind, code, date, names };
}

function listPageRows({ pages }: SearchDocument): PageRow[] {
  return pages.map(({ label, part, language, image, isContinuous, lines }) => ({
    label,
    part,
    language,
    image,
    isContinuous,
    lines: lines.map(({ text, id, box, isVertical, isReversed, isCoarse }) => ({
      text,
      id,
      box,
      isVertical,
      isReversed,
      isCoarse,
    })),
  }));
}

function computeSum(files: IndexFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
