import { getTranslate } from '../i18n/strings.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import type { StringKey } from '../i18n/strings.ts';
import { SORTS } from '../search/browser/engine.ts';
import { ABOUT, buildPageHref, EXHIBITIONS, RECORDS, SEARCH, SOURCES } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildPageHead } from './page-head.ts';
import { buildSourceEntries } from './sources.ts';

/** Pages that exist once a language and hang on no entry. */
export function buildPlainPaths() {
  return LANGUAGES.map((language) => ({
    params: { lang: language === 'zh' ? undefined : language },
    props: { language },
  }));
}

export async function getAboutPage(language: Language) {
  const { site } = await getCatalogue();
  return {
    ...(await buildPlainPage(
      'about-title',
      ABOUT,
      language,
      getText(site.description, language).text,
    )),
    text: site.about && getText(site.about, language),
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
  const page = await buildPlainPage('search-title', SEARCH, language, t('search-help'), false);
  return { ...page, browse, sorts: SORTS };
}

export async function getNotFoundPage(language: Language) {
  return await buildPlainPage('not-found-title', '404.html', language, undefined, false);
}

async function buildPlainPage(
  key: StringKey,
  path: string,
  language: Language,
  description?: string,
  isIndexed = true,
) {
  const title = getTranslate(language)(key);
  return {
    title,
    head: await buildPageHead({
      title,
      description: description ?? title,
      language,
      path,
      languages: LANGUAGES,
      isIndexed,
    }),
    crumbs: buildCrumbs(language, [], title),
  };
}
