import type { KnownName, SearchAnswer, Tried } from '../../search/browser/engine.ts';
import type { SearchPageConfig } from './config.ts';
import { getLocal } from './local.ts';
import { formatPageState } from './page-state.ts';
import { fillString } from './strings.ts';

/** What is to be said above the results: of whom the query is another name, and what was tried in vain. */
export function buildNotes(
  { known, tried }: SearchAnswer,
  config: SearchPageConfig,
): (HTMLElement | string)[] {
  return [
    ...known.map((name) => buildKnown(name, config)),
    ...(tried ? buildTried(tried, config) : []),
  ];
}

/** 绵州 is an older name of 绵阳. */
function buildKnown(
  { written, note, title, path }: KnownName,
  { strings, language, base }: SearchPageConfig,
): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = base + path;
  link.textContent = getLocal(title, language);
  const said = fillString(strings[note ? 'search-known' : 'search-known-as'], {
    written: written.zh,
    note: note ? getLocal(note, language) : '',
  });
  const [before = '', after = ''] = said.split('{title}');
  line.append(before, link, after);
  return line;
}

function buildTried(
  { terms, nearest }: Tried,
  { strings, language }: SearchPageConfig,
): (HTMLElement | string)[] {
  const say = (text: string, count: number): string =>
    fillString(strings['search-tried-term'], { text: text.slice(0, 60), n: count });
  const tried = document.createElement('p');
  const each = terms.map(({ text, count }) => say(text, count));
  tried.append(strings['search-tried'], each.join(language === 'zh' ? '、' : ', '));
  const offers = document.createElement('ul');
  offers.role = 'list';
  offers.className = 'search-offers';
  for (const { text, count } of nearest) {
    const offer = document.createElement('li');
    const link = document.createElement('a');
    link.href = formatPageState({ text, filters: { facets: {} }, sort: 'relevance' });
    link.textContent = say(text, count);
    offer.append(link);
    offers.append(offer);
  }
  return [
    ...(terms.length > 0 ? [tried] : []),
    ...(nearest.length > 0 ? [strings['search-nearest'], offers] : []),
  ];
}
