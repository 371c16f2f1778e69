import type { EntryList } from '../shared/codec.ts';
import type { Term } from '../shared/query.ts';
import { isWordKey, listCover, type Token } from '../shared/tokens.ts';
import { findPlace, type IndexReader } from './index-reader.ts';

/** Where a term occurs on a page or in a title. */
export interface Occurrences {
  count: number;
  /** At least once in the very characters that were typed. */
  isLiteral: boolean;
  /** First positions of phrases, ascending; none for single characters and dates, which the index has by the page. */
  readonly starts: number[];
}

export interface TermHits {
  readonly term: Term;
  /** By document. */
  readonly titles: ReadonlyMap<number, Occurrences>;
  /** By page, ascending. */
  readonly pages: ReadonlyMap<number, Occurrences>;
}

/** How far a word that may go on is followed. */
const MOST_FILES = 3;
const SHORTEST_STEM = 2;

/** The term itself, and for a date all that is of that date. */
export async function findTerm(index: IndexReader, term: Term): Promise<TermHits> {
  const titles = new Map<number, Occurrences>();
  const pages = new Map<number, Occurrences>();
  const [only] = term.units;
  const isCharacter = term.units.length === 1 && only?.isAlone === true;
  const phrases = isCharacter ? [] : await findPhrases(index, term);
  let page = 0;
  for (const { start, isLiteral } of phrases) {
    const isTitle = start < (index.titleStarts.at(-1) ?? 0);
    if (isTitle) add(titles, findPlace(index.titleStarts, start), isLiteral, start);
    else {
      while ((index.pageStarts[page + 1] ?? Infinity) <= start) page += 1;
      add(pages, page, isLiteral, start);
    }
  }
  const addLists = (lists: readonly EntryList[], literal: number | undefined): void => {
    for (const { form, numbers } of lists) {
      if (term.isExact && form !== literal) continue;
      for (const number of numbers) {
        const isTitle = number < index.documentCount;
        const place = isTitle ? number : number - index.documentCount;
        add(isTitle ? titles : pages, place, form === literal);
      }
    }
  };
  if (isCharacter) addLists(await index.findLists('pages', only.text), only.form);
  if (term.dateToken !== undefined) {
    addLists(await index.findLists('pages', term.dateToken), undefined);
  }
  return { term, titles, pages: new Map([...pages].sort(([a], [b]) => a - b)) };
}

function add(
  hits: Map<number, Occurrences>,
  place: number,
  isLiteral: boolean,
  start?: number,
): void {
  const known = hits.get(place);
  if (!known) {
    hits.set(place, { count: 1, isLiteral, starts: start === undefined ? [] : [start] });
    return;
  }
  known.count += 1;
  known.isLiteral ||= isLiteral;
  if (start !== undefined) known.starts.push(start);
}

interface Phrase {
  readonly start: number;
  readonly isLiteral: boolean;
}

/** Ascending. Tokens that hold all units of a phrase, each in its place, are the phrase. */
async function findPhrases(index: IndexReader, term: Term): Promise<Phrase[]> {
  const cover = listCover(term.units);
  const found = await Promise.all(
    cover.map((token, place) =>
      findPositions(index, token, term.isExact, place === cover.length - 1),
    ),
  );
  const [rarest, ...others] = found.sort((a, b) => a.positions.length - b.positions.length);
  if (!rarest) return [];
  const phrases: Phrase[] = [];
  rarest.positions.forEach((position, place) => {
    const start = position - rarest.at;
    let isLiteral = rarest.literal[place] === true;
    for (const other of others) {
      const match = findPlace(other.positions, start + other.at);
      if (other.positions[match] !== start + other.at) return;
      isLiteral &&= other.literal[match] === true;
    }
    if (isLiteral || !term.isExact) phrases.push({ start, isLiteral });
  });
  return phrases;
}

interface Positions {
  /** The token's place in the phrase. */
  readonly at: number;
  readonly positions: readonly number[];
  readonly literal: readonly boolean[];
}

async function findPositions(
  index: IndexReader,
  { key, form, at }: Token,
  isExact: boolean,
  isLast: boolean,
): Promise<Positions> {
  const isWord = /^[^\p{sc=Han}]/u.test(key) && isWordKey(key);
  const mayGoOn = isWord && isLast && !isExact && key.length >= SHORTEST_STEM;
  const entries = mayGoOn
    ? (await index.listPrefixed('pairs', key, MOST_FILES)).filter((entry) => isWordKey(entry.key))
    : [{ key, lists: await index.findLists('pairs', key) }];
  const all = entries.flatMap((entry) =>
    entry.lists.map((list) => ({ list, isLiteral: entry.key === key && list.form === form })),
  );
  const [one, ...more] = all;
  if (one && more.length === 0) {
    const { numbers } = one.list;
    return { at, positions: numbers, literal: numbers.map(() => one.isLiteral) };
  }
  const merged = all
    .flatMap(({ list, isLiteral }) => list.numbers.map((position) => ({ position, isLiteral })))
    .sort((a, b) => a.position - b.position);
  return {
    at,
    positions: merged.map(({ position }) => position),
    literal: merged.map(({ isLiteral }) => isLiteral),
  };
}
