import { gunzipSync } from 'node:zlib';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import type { SearchDocument, SearchPage } from '../../../src/search/build/search-document.ts';
import type {
  SearchAnswer,
  SearchEngine,
  SearchRequest,
} from '../../../src/search/browser/engine.ts';
import { createIndexEngine } from '../../../src/search/browser/index-engine.ts';

/** A document of which only what a test is about need be said. */
export function makeDocument(title: string, fields: Partial<SearchDocument> = {}): SearchDocument {
  return {
    type: 'record',
    path: `records/x/${encodeURIComponent(title)}/`,
    languages: ['zh'],
    title: { zh: title },
    titles: [title],
    exhibitions: [],
    scripts: new Set(),
    dates: [],
    pages: [],
    ...fields,
  };
}

/** A page of a transcript. */
export function makePage(lines: readonly string[], fields: Partial<SearchPage> = {}): SearchPage {
  return { isContinuous: true, lines: lines.map((text) => ({ text })), ...fields };
}

/** A record of one page. */
export function makeRecord(title: string, ...lines: string[]): SearchDocument {
  return makeDocument(title, { pages: [makePage(lines)] });
}

export interface MemoryIndex extends SearchEngine {
  /** Files read so far. */
  readonly read: readonly string[];
  readonly ask: (text: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  /** Titles of the results, the best first. */
  readonly list: (text: string, request?: Partial<SearchRequest>) => Promise<string[]>;
}

/** An index that was built and is read in memory. */
export function openMemoryIndex(documents: readonly SearchDocument[]): MemoryIndex {
  const files = buildIndex(documents);
  const read: string[] = [];
  const engine = createIndexEngine((path) => {
    read.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return Promise.resolve(new Uint8Array(gunzipSync(bytes)));
  });
  const ask: MemoryIndex['ask'] = (text, request = {}) =>
    engine.search({
      text,
      language: 'zh',
      filters: { facets: {} },
      sort: 'relevance',
      start: 0,
      count: 1000,
      ...request,
    });
  return {
    ...engine,
    read,
    ask,
    list: async (text, request) =>
      (await ask(text, request)).rows.map((row) => row.title.map((piece) => piece.text).join('')),
  };
}

/** What is marked in an excerpt or a title. */
export function listMarked(pieces: readonly { text: string; isMarked: boolean }[]): string[] {
  return pieces.filter((piece) => piece.isMarked).map((piece) => piece.text);
}
