import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '../../src/search/build/search-document.ts';

/** One line of a corpus file. */
export interface CorpusPage {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface CorpusQuery {
  readonly q: string;
  /** Ids of the pages it should find. */
  readonly truth: ReadonlySet<number>;
}

export type QuerySets = ReadonlyMap<string, readonly CorpusQuery[]>;

/** JSON lines `{id, url, title, lines}`, plain or gzip. */
export function readCorpus(file: string): CorpusPage[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const {
        id = index,
        url = `/${index}/`,
        title = '',
        lines,
      } = JSON.parse(line) as Partial<CorpusPage>;
      return { id, url, title, lines: lines ?? [] };
    });
}

/**
 * `<corpus>.queries.json` beside the corpus, `{set: [{q, lenient}]}`; nothing where there is none. Queries whose truth
 * is empty are left out: nothing can be recalled.
 */
export function findQueries(file: string): QuerySets | undefined {
  if (!existsSync(file)) return undefined;
  const sets = JSON.parse(readText(file)) as Record<
    string,
    { q: string; lenient?: number[]; truth?: number[] }[]
  >;
  return new Map(
    Object.entries(sets).map(([name, queries]) => [
      name,
      queries
        .map(({ q, lenient, truth }) => ({ q, truth: new Set(lenient ?? truth) }))
        .filter((query) => query.truth.size > 0),
    ]),
  );
}

/** Each page as a record of its own; pages of one title but for its last word go on from one to the next. */
export function buildCorpusDocuments(pages: readonly CorpusPage[]): SearchDocument[] {
  let before: string | undefined;
  return pages.map(({ url, title, lines }) => {
    const work = title.split(' ').slice(0, -1).join(' ');
    const isContinued = work !== '' && work === before;
    before = work;
    return {
      type: 'record',
      path: url,
      languages: ['zh'],
      title: { zh: title },
      titles: [title],
      exhibitions: [],
      scripts: new Set(['hant']),
      dates: [],
      isContinued,
      pages: [{ isContinuous: true, lines: lines.map((text) => ({ text })) }],
    };
  });
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
}
