import { getTranslate } from '../i18n/strings.ts';
import type { Language } from '../model/local-text.ts';
import { buildPageHref, HOME } from './addresses.ts';

/** A step on the way from the front page; the last one is the page itself and has no address. */
export interface Crumb {
  readonly text: string;
  readonly href?: string | undefined;
}

export function buildCrumbs(
  language: Language,
  between: readonly { text: string; path: string }[],
  title: string,
): readonly Crumb[] {
  return [
    { text: getTranslate(language)('home'), href: buildPageHref(language, HOME) },
    ...between.map(({ text, path }) => ({ text, href: buildPageHref(language, path) })),
    { text: title },
  ];
}
