import { NAME_FORMS } from '../shared/index-format.ts';
import { parseQuery, type Query } from '../shared/query.ts';
import { buildRow } from './build-row.ts';
import type { SearchAnswer, SearchEngine, SearchRequest, Sort } from './engine.ts';
import { countFacets, filterDocuments, getBounds } from './facets.ts';
import { findTerm, type TermHits } from './find-term.ts';
import { openIndex, type IndexReader, type ReadFile } from './index-reader.ts';
import { findNearestQueries } from './nearest.ts';
import { rankMatches, type Match } from './rank.ts';
import { listKnown, listSuggestions } from './suggest.ts';

/** Answers from the files of our own index, wherever `read` finds them. Nothing is read before the first question. */
export function createIndexEngine(read: ReadFile): SearchEngine {
  let opening: Promise<IndexReader> | undefined;
  const open = (): Promise<IndexReader> => {
    opening ??= openIndex(read);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  let last: { key: string; evaluated: Promise<Evaluated> } | undefined;
  return {
    suggest: async (request) => await listSuggestions(await open(), request),
    search: async (request) => {
      const index = await open();
      const key = `${request.language} ${request.text}`;
      if (last?.key !== key) last = { key, evaluated: evaluate(index, request) };
      try {
        return await answer(index, request, await last.evaluated);
      } catch (error) {
        last = undefined;
        throw error;
      }
    },
  };
}

interface Evaluated {
  readonly query: Query;
  readonly found: readonly TermHits[];
  readonly matches: readonly Match[];
}

async function evaluate(index: IndexReader, request: SearchRequest): Promise<Evaluated> {
  const query = parseQuery(request.text, index.fold);
  const found = await Promise.all(query.terms.map((term) => findTerm(index, term)));
  const matches = rankMatches(index, found, request.language);
  const spoken = await findSpoken(index, query);
  const known = new Set(matches.map(({ document }) => document));
  const added = spoken
    .filter((document) => !known.has(document))
    .map((document): Match => ({ document, isOwnLanguage: true, level: 0, score: 0 }));
  return { query, found, matches: [...added, ...matches] };
}

/** Documents whose title or name is read so: wangyoumu, wang you mu, wym. */
async function findSpoken(index: IndexReader, { terms }: Query): Promise<number[]> {
  const units = terms.flatMap((term) => term.units);
  const isSpoken = terms.every((term) => !term.isExact && !term.isExcluded);
  if (!isSpoken || !units.every(({ text }) => /^[a-z]+$/.test(text))) return [];
  const lists = await index.findLists('names', units.map(({ text }) => text).join(''));
  return lists.filter(({ form }) => form >= NAME_FORMS.pinyin).flatMap(({ numbers }) => numbers);
}

async function answer(
  index: IndexReader,
  request: SearchRequest,
  { query, found, matches }: Evaluated,
): Promise<SearchAnswer> {
  const all = matches.map(({ document }) => document);
  const kept = sortDocuments(index, filterDocuments(index, all, request.filters), request.sort);
  const { text, language, start, count } = request;
  const rows = kept.slice(start, start + count);
  return {
    total: kept.length,
    unfiltered: all.length,
    rows: await Promise.all(rows.map((row) => buildRow(index, row, { text, language, found }))),
    facets: countFacets(index, all, request.filters),
    isShortened: query.isShortened,
    known: await listKnown(index, { text, language }),
    tried: all.length === 0 ? await findNearestQueries(index, found) : undefined,
  };
}

/** What has no date comes last, either way. */
function sortDocuments(index: IndexReader, documents: number[], sort: Sort): number[] {
  if (sort === 'relevance') return documents;
  const dated = documents.map((document) => ({ document, bounds: getBounds(index, document) }));
  return dated
    .sort(({ bounds: a }, { bounds: b }) => {
      if (!a || !b) return Number(!a) - Number(!b);
      return sort === 'oldest' ? a.earliest - b.earliest : b.latest - a.latest;
    })
    .map(({ document }) => document);
}
