import type { Facet, FacetName, FacetValue, SearchAnswer } from '../../search/browser/engine.ts';
import { showFacetGroups } from '../facets/facet-panel.ts';
import type { SearchPageConfig } from './config.ts';
import { getLocal } from './local.ts';
import { fillString, type SearchStrings } from './strings.ts';

/** The facets of what was found; one that would change nothing is left out. */
export function showFacets(
  panel: HTMLElement,
  { facets, total }: Pick<SearchAnswer, 'facets' | 'total'>,
  config: SearchPageConfig,
): void {
  const useful = facets.filter(({ values }) =>
    values.some(({ count, isChosen }) => isChosen || count < total),
  );
  showFacetGroups(
    panel,
    useful.map(({ name, values }: Facet) => ({
      name,
      legend: config.strings[`search-${name}`],
      choices: values.map((value) => ({ ...value, label: getLabel(name, value, config) })),
    })),
  );
}

function getLabel(
  facet: FacetName,
  { value, name }: FacetValue,
  { strings, language }: SearchPageConfig,
): string {
  return name ? getLocal(name, language) : getValueName(facet, value, strings);
}

function getValueName(name: FacetName, value: string, strings: SearchStrings): string {
  if (name === 'period') return fillString(strings['search-decade'], { n: value });
  const key = `search-${name}-${value}`;
  return key in strings ? strings[key as keyof SearchStrings] : value;
}
