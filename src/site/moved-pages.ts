import { getTranslate } from '../i18n/strings.ts';
import { buildEmbedPath } from '../model/addresses.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { Tombstone } from '../model/published.ts';
import { buildLocalPath, buildPageHref, RECORDS } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildPageHead } from './page-head.ts';
import { getPageLanguages } from './page-languages.ts';
import { listUntouredEmbeds } from './tour-embed-page.ts';

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
    listAddresses(notice.path).flatMap((path) =>
      LANGUAGES.map((language): GonePage => ({ path, language, notice })),
    ),
  );
  const moved = catalogue.redirects.flatMap(({ from, to }) =>
    getPageLanguages(catalogue, to).flatMap((language) =>
      listAddresses(from).map((path): GonePage => ({
        path,
        language,
        href: buildPageHref(language, path === from ? to : findEmbed(catalogue, to)),
      })),
    ),
  );
  return [...withdrawn, ...moved, ...(await listUntouredEmbeds())].map((page) => ({
    params: { gone: buildLocalPath(page.language, page.path).replace(/\/+$/, '') },
    props: { page },
  }));
}

const CHAPTER = /^exhibitions\/[^/]+\/[^/]+\/$/;

/** What was embedded elsewhere stays embedded there. */
function listAddresses(path: string): readonly string[] {
  return path.startsWith(RECORDS) || CHAPTER.test(path) ? [path, buildEmbedPath(path)] : [path];
}

/** Where a record has lost its pictures, its own page. */
function findEmbed({ records }: SiteCatalogue, path: string): string {
  if (CHAPTER.test(path)) return buildEmbedPath(path);
  const id = path.slice(RECORDS.length).replace(/\/$/, '');
  return records.get(id)?.parts.some(isPicture) ? buildEmbedPath(path) : path;
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
