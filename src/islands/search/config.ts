import type { Language } from '../../model/local-text.ts';
import type { SearchStrings, SuggestionStrings } from './strings.ts';

/** What a page hands to the search box in its head, as JSON. */
export interface BoxConfig {
  /** Address of the site's root, with a slash at its end. */
  readonly base: string;
  readonly language: Language;
  readonly strings: SuggestionStrings;
}

/** What the search page hands to its element. */
export interface SearchPageConfig extends BoxConfig {
  readonly strings: SearchStrings;
}

/** @throws when the element was written without it */
export function readConfig(element: Element): unknown {
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!json) throw new Error(`<${element.localName}> has no configuration`);
  return JSON.parse(json);
}
