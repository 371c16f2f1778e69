import {
  FACETS,
  SORTS,
  type FacetName,
  type Filters,
  type Sort,
} from '../../search/browser/engine.ts';

/** What the search page's address says. */
export interface PageState {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** `?q=…&type=record&type=plate&from=1935&sort=oldest`; what is unknown is left out. */
export function parsePageState(search: string): PageState {
  const words = new URLSearchParams(search);
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACETS) {
    const values = words.getAll(name).filter((value) => value !== '');
    if (values.length > 0) facets[name] = values;
  }
  return {
    text: words.get('q') ?? '',
    filters: {
      facets,
      from: words.get('from')?.trim() || undefined,
      to: words.get('to')?.trim() || undefined,
    },
    sort: SORTS.find((sort) => sort === words.get('sort')) ?? 'relevance',
  };
}

/** With a question mark in front, or empty. */
export function formatPageState({ text, filters, sort }: PageState): string {
  const words = new URLSearchParams();
  if (text !== '') words.set('q', text.toWellFormed());
  for (const name of FACETS)
    for (const value of filters.facets[name] ?? []) words.append(name, value);
  if (filters.from !== undefined) words.set('from', filters.from);
  if (filters.to !== undefined) words.set('to', filters.to);
  if (sort !== 'relevance') words.set('sort', sort);
  return words.size === 0 ? '' : `?${words}`;
}

/** The state as the form now stands. */
export function readForm(form: HTMLFormElement): PageState {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') words.append(name, value);
  }
  return parsePageState(words.toString());
}
