import type { Language } from '../model/local-text.ts';
import { buildReferencePath, findReference } from '../story/references.ts';
import { buildPageHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getPageLanguages } from './page-languages.ts';

/** A link of a story as it stands in `href`: `person:slug` leads to the page in the chapter's language where there is one. */
export function buildStoryHref(
  catalogue: SiteCatalogue,
  target: string,
  language: Language,
): string {
  const reference = findReference(target);
  if (reference === undefined || reference === 'external') return target;
  const path = buildReferencePath(reference);
  const isThere = getPageLanguages(catalogue, path).includes(language);
  return buildPageHref(isThere ? language : 'zh', path);
}
