import { getYear, parseDayNumber } from '../shared/day-number.ts';
import { DOCUMENT_TYPES, SCRIPTS } from '../shared/index-format.ts';
import { FACETS, type Facet, type FacetName, type Filters } from './engine.ts';
import type { IndexReader } from './index-reader.ts';

type GetValues = (index: IndexReader, document: number) => readonly string[];

/** What a document counts as in each facet. */
const VALUES: Readonly<Record<FacetName, GetValues>> = {
  type: ({ columns }, document) => {
    const type = DOCUMENT_TYPES[columns.types[document] ?? 0];
    return type === undefined ? [] : [type];
  },
  exhibition: ({ columns, head }, document) =>
    (head.exhibitionSets[columns.exhibitionSets[document] ?? 0] ?? []).flatMap(
      (place) => head.exhibitions[place]?.slug ?? [],
    ),
  period: (index, document) => {
    const bounds = getBounds(index, document);
    return bounds ? listDecades(getYear(bounds.earliest), getYear(bounds.latest)) : [];
  },
  holder: ({ columns, head }, document) => {
    const holder = head.holders[(columns.holders[document] ?? 0) - 1];
    return holder ? [holder.slug] : [];
  },
  script: ({ columns }, document) =>
    SCRIPTS.filter((_, place) => ((columns.scripts[document] ?? 0) >> place) % 2 === 1),
  transcript: ({ columns }, document) => (columns.scripts[document] === 0 ? [] : ['yes']),
};

/** What spans more, such as a life, is of no period. */
const MOST_DECADES = 3;

/** Documents that every filter lets through. */
export function filterDocuments(
  index: IndexReader,
  documents: readonly number[],
  filters: Filters,
  except?: FacetName,
): number[] {
  const from = parseDayNumber(filters.from ?? '', 'earliest');
  const to = parseDayNumber(filters.to ?? '', 'latest');
  const chosen = FACETS.filter(
    (name) => name !== except && (filters.facets[name]?.length ?? 0) > 0,
  );
  return documents.filter(
    (document) =>
      isWithin(index, document, from, to) &&
      chosen.every((name) =>
        VALUES[name](index, document).some((value) => filters.facets[name]?.includes(value)),
      ),
  );
}

/** Counts of each facet's values among the documents that all other filters let through. */
export function countFacets(
  index: IndexReader,
  documents: readonly number[],
  filters: Filters,
): Facet[] {
  return FACETS.map((name) => {
    const counts = new Map<string, number>();
    for (const chosen of filters.facets[name] ?? []) counts.set(chosen, 0);
    for (const document of filterDocuments(index, documents, filters, name)) {
      for (const value of VALUES[name](index, document)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const values = [...counts].map(([value, count]) => ({
      value,
      name: findName(index, name, value),
      count,
      isChosen: filters.facets[name]?.includes(value) ?? false,
    }));
    values.sort(name === 'period' ? byValue : byCount);
    return { name, values };
  });
}

/** The first and last day of what a document is of; an open end is the day at the other end. */
export function getBounds(
  { columns }: IndexReader,
  document: number,
): { readonly earliest: number; readonly latest: number } | undefined {
  const earliest = columns.earliest[document] ?? 0;
  const step = columns.latest[document] ?? 0;
  if (earliest === 0 && step === 0) return undefined;
  const latest = step === 0 ? earliest : earliest + step - 1;
  return { earliest: earliest === 0 ? latest : earliest, latest };
}

function isWithin(index: IndexReader, document: number, from: number, to: number): boolean {
  if (from === 0 && to === 0) return true;
  const bounds = getBounds(index, document);
  if (!bounds) return false;
  return (from === 0 || bounds.latest >= from) && (to === 0 || bounds.earliest <= to);
}

/** `1930` stands for the ten years from then on. */
function listDecades(first: number, last: number): string[] {
  const decades: string[] = [];
  for (let year = first - (first % 10); year <= last; year += 10) decades.push(String(year));
  return decades.length > MOST_DECADES ? [] : decades;
}

function findName({ head }: IndexReader, facet: FacetName, value: string) {
  if (facet !== 'holder' && facet !== 'exhibition') return undefined;
  const named = facet === 'holder' ? head.holders : head.exhibitions;
  return named.find(({ slug }) => slug === value)?.name;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

function byValue(a: Counted, b: Counted): number {
  return Number(a.value) - Number(b.value);
}

function byCount(a: Counted, b: Counted): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
