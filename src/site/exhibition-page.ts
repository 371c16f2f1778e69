import { buildExhibitionJsonLd } from '../formats/jsonld/exhibition.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildChapterPath, buildExhibitionPath, buildLabelPath } from '../model/addresses.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildPageHref, EXHIBITIONS } from './addresses.ts';
import { buildExhibitionCards, buildRecordCards } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildStoryCitations } from './citations.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildLessonCards } from './lesson-page.ts';
import { buildHolderLink, type LinkModel } from './links.ts';
import { buildPageHead } from './page-head.ts';
import { buildChapterCards, buildScroll } from './scroll.ts';
import { listRecordIds, listSourceSlugs } from './shown-records.ts';
import { buildSourceEntries } from './sources.ts';
import { buildTimeAndPlace } from './time-and-place.ts';

export async function getExhibitionListPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  return {
    head: await buildPageHead({
      title: t('exhibitions-title'),
      description: t('exhibitions-lead'),
      language,
      path: EXHIBITIONS,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('exhibitions-title')),
    exhibitions: buildExhibitionCards(catalogue, language),
  };
}

export async function buildExhibitionPaths() {
  const catalogue = await getCatalogue();
  return buildLanguagePaths(
    [...catalogue.exhibitions.values()].map((exhibition) => ({
      params: { exhibition: exhibition.slug },
      props: { slug: exhibition.slug },
      languages: getExhibitionLanguages(catalogue, exhibition),
    })),
  );
}

/** Its scroll leads to the first chapter. */
export async function getExhibitionPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  const title = getText(exhibition.title, language).text;
  const path = buildExhibitionPath(slug);
  const [first] = exhibition.chapters;
  const start = buildPageHref(language, first ? buildChapterPath(slug, first.slug) : path);
  const records = listRecordIds(catalogue, exhibition);
  const sources = listSourceSlugs(catalogue, exhibition, language);
  const section = { text: getTranslate(language)('exhibitions-title'), path: EXHIBITIONS };
  return {
    head: await buildPageHead({
      title,
      description: getText(exhibition.summary, language).text,
      language,
      path,
      languages: getExhibitionLanguages(catalogue, exhibition),
      jsonLd: buildExhibitionJsonLd(exhibition, records, getFormatAddresses()),
    }),
    crumbs: buildCrumbs(language, [section], title),
    exhibition,
    citation: buildStoryCitations(catalogue, exhibition, language),
    labels: buildPageHref(language, buildLabelPath(path)),
    scroll: buildScroll(catalogue, exhibition, language, start),
    chapters: buildChapterCards(catalogue, exhibition, language),
    lessons: buildLessonCards(catalogue, slug, language),
    records: buildRecordCards(catalogue, records, language),
    lenders: listLenders(catalogue, records, language),
    doors: buildTimeAndPlace(catalogue, language, slug),
    sources: buildSourceEntries(catalogue, sources, language),
  };
}

/** The holders of the records shown, in the order in which they come. */
function listLenders(
  catalogue: SiteCatalogue,
  records: readonly string[],
  language: Language,
): readonly LinkModel[] {
  const slugs = new Set(records.map((id) => getEntry(catalogue.records, id).holder));
  return [...slugs].map((slug) => buildHolderLink(getEntry(catalogue.holders, slug), language));
}
