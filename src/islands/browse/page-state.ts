import type { BrowseRequest, Chosen } from '../../browse/browser/engine.ts';
import { FACETS, SORTS, type FacetName } from '../../browse/shared/browse-format.ts';

/** `?theme=…&theme=…&place=…&sort=oldest&page=3`; what is unknown is left out. */
export function parseBrowseState(search: string): BrowseRequest {
  const words = new URLSearchParams(search);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACETS) {
    const values = [...new Set(words.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) chosen[name] = values;
  }
  const page = Number(words.get('page'));
  return {
    chosen,
    sort: SORTS.find((sort) => sort === words.get('sort')) ?? 'code',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** With a question mark in front, or empty. */
export function formatBrowseState({ chosen, sort, page }: BrowseRequest): string {
  const words = new URLSearchParams();
  for (const name of FACETS) for (const value of chosen[name] ?? []) words.append(name, value);
  if (sort !== 'code') words.set('sort', sort);
  if (page > 1) words.set('page', String(page));
  return words.size === 0 ? '' : `?${words}`;
}

export function dropValue(chosen: Chosen, name: FacetName, value: string): Chosen {
  return { ...chosen, [name]: (chosen[name] ?? []).filter((one) => one !== value) };
}
