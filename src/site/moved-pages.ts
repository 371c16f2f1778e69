import { LANGUAGES, type Language } from '../model/local-text.ts';
import type { Tombstone } from '../model/published.ts';
import {
  buildAuthorityPath,
  buildExhibitionPath,
  buildHolderPath,
  buildRecordPath,
} from '../model/addresses.ts';
import { buildLocalPath, buildPageHref } from './addresses.ts';
import { getTranslate } from '../i18n/strings.ts';
import { getExhibitionLanguages } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';

/** An address that once showed something: withdrawn, with a notice, or moved, with where to. */
export interface GonePage {
  readonly path: string;
  readonly language: Language;
  readonly notice?: Tombstone | undefined;
  readonly href?: string | undefined;
}

export async function buildGonePaths() {
  const catalogue = await getCatalogue();
  const withdrawn = catalogue.tombstones.flatMap((notice) =>
    LANGUAGES.map((language): GonePage => ({ path: notice.path, language, notice })),
  );
  const moved = catalogue.redirects.flatMap(({ from, to }) =>
    findLanguages(catalogue, to).map((language): GonePage => ({
      path: from,
      language,
      href: buildPageHref(language, to),
    })),
  );
  return [...withdrawn, ...moved].map((page) => ({
    params: { gone: buildLocalPath(page.language, page.path).replace(/\/+$/, '') },
    props: { page },
  }));
}

export async function getGonePage(gone: GonePage) {
  const { path, language, notice } = gone;
  const title = getTranslate(language)(notice ? 'withdrawn-title' : 'moved-title');
  return {
    ...gone,
    title,
    head: await buildPageHead({
      title,
      description: title,
      language,
      path,
      languages: [language],
      isIndexed: false,
      movedTo: gone.href,
    }),
    crumbs: buildCrumbs(language, [], title),
  };
}

/** The languages in which the page at a path below the site's root exists. */
function findLanguages(catalogue: SiteCatalogue, path: string): readonly Language[] {
  for (const record of catalogue.records.values())
    if (buildRecordPath(record.id) === path) return getLanguagesOf(record.title);
  for (const entry of catalogue.authorities)
    if (buildAuthorityPath(entry.kind, entry.slug) === path) return getLanguagesOf(entry.name);
  for (const holder of catalogue.holders.values())
    if (buildHolderPath(holder.slug) === path) return getLanguagesOf(holder.name);
  for (const exhibition of catalogue.exhibitions.values())
    if (path.startsWith(buildExhibitionPath(exhibition.slug)))
      return getExhibitionLanguages(catalogue, exhibition);
  return ['zh'];
}
