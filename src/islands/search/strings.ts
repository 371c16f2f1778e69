/** Keys of the site's dictionaries that searching needs in the browser. */
export const SEARCH_STRING_KEYS = [
  'search-working',
  'search-found',
  'search-found-of',
  'search-none',
  'search-none-filtered',
  'search-failed',
  'search-more',
  'search-shortened',
  'search-tried',
  'search-tried-term',
  'search-nearest',
  'search-known',
  'search-known-as',
  'search-also',
  'search-more-pages',
  'search-type',
  'search-exhibition',
  'search-period',
  'search-holder',
  'search-script',
  'search-transcript',
  'search-transcript-yes',
  'search-script-hans',
  'search-script-hant',
  'search-script-latn',
  'search-decade',
  'search-type-record',
  'search-type-plate',
  'search-type-exhibition',
  'search-type-chapter',
  'search-type-authority',
  'search-type-lesson',
  'search-suggestions',

  'kind-person',
  'kind-place',
  'kind-organisation',
  'kind-event',
] as const;

/** Those the box in the head of every page needs. */
export const SUGGESTION_STRING_KEYS = [
  'search-type-record',
  'search-type-plate',
  'search-type-exhibition',
  'search-type-chapter',
  'search-type-lesson',
  'kind-person',
  'kind-place',
  'kind-organisation',
  'kind-event',
  'search-also',
  'search-suggestions',
] as const;

export type SearchStringKey = (typeof SEARCH_STRING_KEYS)[number];
export type SuggestionStringKey = (typeof SUGGESTION_STRING_KEYS)[number];
export type SearchStrings = Readonly<Record<SearchStringKey, string>>;
export type SuggestionStrings = Readonly<Record<SuggestionStringKey, string>>;

/** Takes these strings out of a larger dictionary, on the server. */
export function pickStrings<Key extends string>(
  keys: readonly Key[],
  lookUp: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, lookUp(key)])) as Record<Key, string>;
}

/** Fills the `{name}` places of a string. */
export function fillString(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
