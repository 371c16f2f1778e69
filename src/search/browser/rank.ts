import type { Language } from '../../model/local-text.ts';
import { DOCUMENT_TYPES, LANGUAGE_PLACES, type DocumentType } from '../shared/index-format.ts';
import type { Occurrences, TermHits } from './find-term.ts';
import { findPlace, type IndexReader } from './index-reader.ts';

/** A document that has every term. */
export interface Match {
  readonly document: number;
  /** On a page of the visitor's language, or one of every language. */
  readonly isOwnLanguage: boolean;
  /** Of the term that does worst: see {@link LEVELS}. */
  readonly level: number;
  readonly score: number;
}

/** What an archive is visited for comes before what is said about it. */
const TYPE_WEIGHTS: Readonly<Record<DocumentType, number>> = {
  record: 1.5,
  plate: 1.5,
  chapter: 1.3,
  exhibition: 1.2,
  lesson: 1.1,
  authority: 1,
};
/** Titles before texts, and the very characters before their variants. */
const LEVELS = { title: 2, literal: 1 } as const;
/** Occurrences on one page beyond the first few say little more. */
const SATURATION = 1.2;
/** What two terms next to each other are worth. */
const NEARNESS = 2;
const NEAR = 20;

/** Documents that have all terms and none of the excluded, the best first. */
export function rankMatches(
  index: IndexReader,
  found: readonly TermHits[],
  language: Language,
): Match[] {
  const wanted = found.filter(({ term }) => !term.isExcluded).map((hits) => groupHits(index, hits));
  const excluded = found
    .filter(({ term }) => term.isExcluded)
    .map((hits) => groupHits(index, hits));
  const [rarest, ...others] = [...wanted].sort((a, b) => a.documents.size - b.documents.size);
  if (!rarest) return [];
  const matches: Match[] = [];
  for (const document of rarest.documents.keys()) {
    if (others.some(({ documents }) => !documents.has(document))) continue;
    if (excluded.some(({ documents }) => documents.has(document))) continue;
    matches.push(weigh(index, document, wanted, language));
  }
  return matches.sort(compareMatches);
}

/** Pages of a document that have any of the terms, the best first. */
export function rankPages(
  index: IndexReader,
  document: number,
  found: readonly TermHits[],
  language: Language,
): number[] {
  const pages = new Map<number, number>();
  for (let page = getFirst(index, document); page < getFirst(index, document + 1); page += 1) {
    const score = weighPage(
      index,
      page,
      found.filter(({ term }) => !term.isExcluded),
    );
    if (score > 0) pages.set(page, score + (isForeign(index, page, language) ? 0 : 1000));
  }
  return [...pages].sort(([a, x], [b, y]) => y - x || a - b).map(([page]) => page);
}

interface GroupedHits {
  readonly hits: TermHits;
  /** Pages with the term, by document; an empty list where only the title has it. */
  readonly documents: ReadonlyMap<number, readonly number[]>;
}

function groupHits(index: IndexReader, hits: TermHits): GroupedHits {
  const documents = new Map<number, number[]>();
  for (const document of hits.titles.keys()) documents.set(document, []);
  for (const page of hits.pages.keys()) {
    const document = findPlace(index.firstPages, page);
    const pages = documents.get(document);
    if (pages) pages.push(page);
    else documents.set(document, [page]);
  }
  return { hits, documents };
}

function weigh(
  index: IndexReader,
  document: number,
  wanted: readonly GroupedHits[],
  language: Language,
): Match {
  const found = wanted.map(({ hits }) => hits);
  const pages = new Set(wanted.flatMap(({ documents }) => documents.get(document) ?? []));
  let best = 0;
  for (const page of pages) best = Math.max(best, weighPage(index, page, found));
  const levels = wanted.map(({ hits, documents }) => {
    const title = hits.titles.get(document);
    if (title) return LEVELS.title + (title.isLiteral ? LEVELS.literal : 0);
    const own = documents.get(document) ?? [];
    return own.some((page) => hits.pages.get(page)?.isLiteral === true) ? LEVELS.literal : 0;
  });
  const inTitle = found.some(({ titles }) => titles.has(document));
  const isOwnLanguage = inTitle || [...pages].some((page) => !isForeign(index, page, language));
  const spread = Math.log1p(pages.size) / 10;
  const type = DOCUMENT_TYPES[index.columns.types[document] ?? 0] ?? 'record';
  const score = (best + spread) * TYPE_WEIGHTS[type];
  return { document, isOwnLanguage, level: Math.min(...levels), score };
}

function weighPage(index: IndexReader, page: number, found: readonly TermHits[]): number {
  const length = getLength(index, page);
  const average = (index.pageStarts.at(-1) ?? 0) / Math.max(1, index.pageStarts.length - 1);
  const measure = SATURATION * (0.25 + (0.75 * length) / Math.max(1, average));
  let score = 0;
  const present: Occurrences[] = [];
  for (const { pages } of found) {
    const occurrences = pages.get(page);
    if (!occurrences) continue;
    present.push(occurrences);
    const rarity = Math.log(1 + index.pageStarts.length / pages.size);
    score += (rarity * occurrences.count) / (occurrences.count + measure);
  }
  for (const [place, occurrences] of present.entries()) {
    const before = present[place - 1];
    if (before) score += NEARNESS * (1 / (1 + getDistance(before, occurrences) / NEAR));
  }
  return score;
}

/** Units between the nearest two; a long way where the positions of one are not known. */
function getDistance(a: Occurrences, b: Occurrences): number {
  let nearest = 400;
  for (const start of a.starts) {
    const place = findPlace(b.starts, start);
    for (const other of [b.starts[place], b.starts[place + 1]]) {
      if (other !== undefined) nearest = Math.min(nearest, Math.abs(other - start));
    }
  }
  return nearest;
}

function compareMatches(a: Match, b: Match): number {
  return (
    Number(b.isOwnLanguage) - Number(a.isOwnLanguage) ||
    b.level - a.level ||
    b.score - a.score ||
    a.document - b.document
  );
}

function isForeign(index: IndexReader, page: number, language: Language): boolean {
  const own = index.columns.pageLanguages[page] ?? 0;
  return own !== 0 && own !== LANGUAGE_PLACES[language];
}

function getFirst(index: IndexReader, document: number): number {
  return index.firstPages[document] ?? 0;
}

function getLength(index: IndexReader, page: number): number {
  return (index.pageStarts[page + 1] ?? 0) - (index.pageStarts[page] ?? 0);
}
