import { getTranslate } from '../i18n/strings.ts';
import type { Language } from '../model/local-text.ts';
import { buildPageHref, HOME } from './addresses.ts';
import type { LinkModel } from './links.ts';

/** A step on the way from the front page; the last one is the page itself and has no address. */
export interface Crumb {
  readonly text: string;
  readonly href?: string | undefined;
  /** Where it is not that of the page. */
  readonly language?: Language | undefined;
}

/** @param between by path below the site's root, or as links to pages that may have another language */
export function buildCrumbs(
  language: Language,
  between: readonly ({ text: string; path: string } | LinkModel)[],
  title: string,
): readonly Crumb[] {
  return [
    { text: getTranslate(language)('home'), href: buildPageHref(language, HOME) },
    ...between.map((step) =>
      'path' in step ? { text: step.text, href: buildPageHref(language, step.path) } : step,
    ),
    { text: title },
  ];
}
