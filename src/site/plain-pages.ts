import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { OFFLINE_PAGE } from '../keep/browser/kept-list.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { SORTS } from '../search/browser/engine.ts';
import { ABOUT, buildPageHref, EXHIBITIONS, RECORDS, SEARCH, SOURCES } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { buildSourceEntries } from './sources.ts';

/** Pages that exist once a language and hang on no entry. */
export function buildPlainPaths() {
  return buildLanguagePaths([{ params: {}, props: {}, languages: LANGUAGES }]);
}

export async function getAboutPage(language: Language) {
  const { site, records } = await getCatalogue();
  return {
    ...(await buildPlainPage('about-title', ABOUT, language, {
      description: getText(site.description, language).text,
    })),
    text: site.about && getText(site.about, language),
    hasPlates: [...records.values()].some(({ kind }) => kind === 'plate'),
  };
}

export async function getSourcesPage(language: Language) {
  const catalogue = await getCatalogue();
  return {
    ...(await buildPlainPage('about-sources', SOURCES, language)),
    sources: buildSourceEntries(catalogue, catalogue.sources.keys(), language),
  };
}

export async function getSearchPage(language: Language) {
  const t = getTranslate(language);
  const browse = [
    { text: t('exhibitions-title'), href: buildPageHref(language, EXHIBITIONS) },
    { text: t('records-title'), href: buildPageHref(language, RECORDS) },
  ];
  const page = await buildPlainPage('search-title', SEARCH, language, {
    description: t('search-help'),
    isIndexed: false,
  });
  return { ...page, browse, sorts: SORTS };
}

/** Shown by the worker that keeps things offline (src/keep) in place of what is not kept. */
export async function getOfflinePage(language: Language) {
  return await buildPlainPage('offline-title', OFFLINE_PAGE, language, { isIndexed: false });
}

/** One page for all addresses that lead nowhere; it speaks all languages itself. */
export async function getNotFoundPage() {
  return await buildPlainPage('not-found-title', '404.html', 'zh', {
    languages: ['zh'],
    isIndexed: false,
  });
}

async function buildPlainPage(
  key: StringKey,
  path: string,
  language: Language,
  head: Partial<Pick<PageHead, 'description' | 'languages' | 'isIndexed'>> = {},
) {
  const title = getTranslate(language)(key);
  return {
    title,
    head: await buildPageHead({
      title,
      description: title,
      language,
      path,
      languages: LANGUAGES,
      ...head,
    }),
    crumbs: buildCrumbs(language, [], title),
  };
}
