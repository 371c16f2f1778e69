import { getTranslate } from '../i18n/strings.ts';
import { buildEmbedPath, buildLabelPath } from '../model/addresses.ts';
import { buildRequestPath } from '../model/list-pages.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedRecord, Tombstone } from '../model/published.ts';
import { buildLocalPath, buildPageHref, RECORDS } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildPageHead } from './page-head.ts';
import { getPageLanguages } from './page-languages.ts';
import { isRequested } from './request-page.ts';
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
    [notice.path, ...listCompanions(notice.path).map(({ build }) => build(notice.path))].flatMap(
      (path) => LANGUAGES.map((language): GonePage => ({ path, language, notice })),
    ),
  );
  const moved = catalogue.redirects.flatMap(({ from, to }) =>
    getPageLanguages(catalogue, to).flatMap((language) => {
      const lead = (path: string, target: string): GonePage => {
        return { path, language, href: buildPageHref(language, target) };
      };
      return [
        lead(from, to),
        ...listCompanions(from).map(({ build, isThere }) =>
          lead(build(from), isThere(catalogue, to) ? build(to) : to),
        ),
      ];
    }),
  );
  return [...withdrawn, ...moved, ...(await listUntouredEmbeds())].map((page) => ({
    params: { gone: buildLocalPath(page.language, page.path).replace(/\/+$/, '') },
    props: { page },
  }));
}

/** A page that goes along with another's address. */
interface Companion {
  readonly of: RegExp;
  readonly build: (path: string) => string;
  /** Is there one of the page that is now at that path? */
  readonly isThere: (catalogue: SiteCatalogue, path: string) => boolean;
}

const RECORD = /^records\/[^/]+\/[^/]+\/$/;
const COMPANIONS: readonly Companion[] = [
  // What was embedded elsewhere stays embedded there.
  {
    of: RECORD,
    build: buildEmbedPath,
    isThere: (catalogue, path) => findRecord(catalogue, path)?.parts.some(isPicture) ?? false,
  },
  { of: /^exhibitions\/[^/]+\/[^/]+\/$/, build: buildEmbedPath, isThere: () => true },
  {
    of: /^(?:records\/[^/]+\/[^/]+\/|exhibitions\/[^/]+\/)$/,
    build: buildLabelPath,
    isThere: () => true,
  },
  {
    of: RECORD,
    build: buildRequestPath,
    isThere: (catalogue, path) => {
      const record = findRecord(catalogue, path);
      return record !== undefined && isRequested(catalogue, record);
    },
  },
];

function listCompanions(path: string): readonly Companion[] {
  return COMPANIONS.filter(({ of }) => of.test(path));
}

function findRecord({ records }: SiteCatalogue, path: string): PublishedRecord | undefined {
  return records.get(path.slice(RECORDS.length).replace(/\/$/, ''));
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
