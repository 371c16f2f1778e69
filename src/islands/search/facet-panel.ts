import type { Facet, FacetName, FacetValue, SearchAnswer } from '../../search/browser/engine.ts';
import type { SearchPageConfig } from './config.ts';
import { getLocal } from './local.ts';
import { fillString, type SearchStrings } from './strings.ts';

/** Values of a facet beyond these fold away. */
const MOST_SHOWN = 8;

/** Check boxes with counts; a facet that would change nothing is left out. The focus stays where it was. */
export function showFacets(
  panel: HTMLElement,
  { facets, total }: Pick<SearchAnswer, 'facets' | 'total'>,
  config: SearchPageConfig,
): void {
  const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = new Set([...panel.querySelectorAll('details[open]')].map(({ id }) => id));
  const groups = facets
    .filter(({ values }) => values.some(({ count, isChosen }) => isChosen || count < total))
    .map((facet) => buildGroup(facet, config, open));
  panel.replaceChildren(...groups);
  if (focused) document.getElementById(focused)?.focus();
}

function buildGroup(
  { name, values }: Facet,
  config: SearchPageConfig,
  open: ReadonlySet<string>,
): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = config.strings[`search-${name}`];
  const choices = values.map((value) => buildChoice(name, value, config));
  group.append(legend, ...choices.slice(0, MOST_SHOWN));
  if (choices.length > MOST_SHOWN) {
    const rest = document.createElement('details');
    rest.id = `more-${name}`;
    rest.open = open.has(rest.id) || values.slice(MOST_SHOWN).some(({ isChosen }) => isChosen);
    const summary = document.createElement('summary');
    summary.textContent = `+ ${choices.length - MOST_SHOWN}`;
    rest.append(summary, ...choices.slice(MOST_SHOWN));
    group.append(rest);
  }
  return group;
}

function buildChoice(
  name: FacetName,
  { value, count, isChosen, name: named }: FacetValue,
  { strings, language }: SearchPageConfig,
): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.checked = isChosen;
  input.id = `${name}-${value}`;
  const text = document.createElement('span');
  text.textContent = named ? getLocal(named, language) : getValueName(name, value, strings);
  const number = document.createElement('small');
  number.textContent = String(count);
  label.append(input, text, number);
  return label;
}

function getValueName(name: FacetName, value: string, strings: SearchStrings): string {
  if (name === 'period') return fillString(strings['search-decade'], { n: value });
  const key = `search-${name}-${value}`;
  return key in strings ? strings[key as keyof SearchStrings] : value;
}
