import type { Term } from '../shared/query.ts';
import type { Tried } from './engine.ts';
import { findTerm, type TermHits } from './find-term.ts';
import { findPlace, type IndexReader } from './index-reader.ts';

const MOST_OFFERED = 4;
/** Longer phrases are tried by their beginning only. */
const LONGEST_PHRASE = 12;

/** What was looked for, and what like it would be found. */
export async function findNearestQueries(
  index: IndexReader,
  found: readonly TermHits[],
): Promise<Tried> {
  const wanted = found.filter(({ term }) => !term.isExcluded);
  const terms = wanted.map((hits) => ({
    text: hits.term.text,
    count: countDocuments(index, hits),
  }));
  const offers = [
    ...(await offerUnquoted(index, wanted)),
    ...(wanted.length > 1 ? terms : []),
    ...(await offerPieces(index, wanted.find((hits) => countDocuments(index, hits) === 0)?.term)),
  ];
  const nearest = new Map<string, number>();
  for (const { text, count } of offers)
    if (count > 0 && !nearest.has(text)) nearest.set(text, count);
  return {
    terms,
    nearest: [...nearest].slice(0, MOST_OFFERED).map(([text, count]) => ({ text, count })),
  };
}

/** The same words in other characters. */
async function offerUnquoted(index: IndexReader, wanted: readonly TermHits[]) {
  const exact = wanted.filter(({ term }) => term.isExact);
  return await Promise.all(
    exact.map(async ({ term }) => ({
      text: term.text,
      count: countDocuments(index, await findTerm(index, { ...term, isExact: false })),
    })),
  );
}

/** The longest pieces of a phrase that occur. */
async function offerPieces(index: IndexReader, term: Term | undefined) {
  const units = (term?.units ?? []).slice(0, LONGEST_PHRASE);
  if (!term || term.isExact) return [];
  for (let length = units.length - 1; length >= 1; length -= 1) {
    const pieces = await Promise.all(
      Array.from({ length: units.length - length + 1 }, async (_, first) => {
        const own = units.slice(first, first + length);
        const text = term.text.slice(own[0]?.start, own.at(-1)?.end);
        const hits = await findTerm(index, { text, units: own, isExact: false, isExcluded: false });
        return { text, count: countDocuments(index, hits) };
      }),
    );
    const present = pieces.filter(({ count }) => count > 0);
    if (present.length > 0) return present;
  }
  return [];
}

function countDocuments(index: IndexReader, { titles, pages }: TermHits): number {
  const documents = new Set(titles.keys());
  for (const page of pages.keys()) documents.add(findPlace(index.firstPages, page));
  return documents.size;
}
