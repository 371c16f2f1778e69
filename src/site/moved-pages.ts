import { getTranslate } from '../i18n/strings.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import type { Tombstone } from '../model/published.ts';
import { buildLocalPath, buildPageHref } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildPageHead } from './page-head.ts';
import { getPageLanguages } from './page-languages.ts';

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
    getPageLanguages(catalogue, to).map((language): GonePage => ({
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
