import { buildExhibitionJsonLd } from '../formats/jsonld/exhibition.ts';
import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { buildChapterPath, buildExhibitionPath } from '../model/addresses.ts';
import { buildPageHref, EXHIBITIONS, HOME } from './addresses.ts';
import {
  buildExhibitionCard,
  buildRecordCard,
  getCover,
  getExhibitionLanguages,
  getReadingLanguage,
  type CardModel,
  type CoverModel,
} from './cards.ts';
import { getCatalogue, getEntry, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs, type Crumb } from './crumbs.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { getPartImage, type ImageModel } from './images.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildLink, type LinkModel } from './links.ts';
import { buildNumeral } from './numerals.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { buildSourceEntries, type SourceEntry } from './sources.ts';

/** The scroll at the head of the front page and of an exhibition. */
export interface ScrollModel {
  readonly title: LocalText;
  readonly text: LocalText;
  readonly eyebrow: string;
  readonly cover: CoverModel;
  readonly alt: string;
  /** Where the scroll leads: the exhibition, or its first chapter. */
  readonly href: string;
  readonly mark?: string | undefined;
}

export interface ChapterCard {
  readonly numeral: string;
  readonly href: string;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly image?: ImageModel | undefined;
}

export interface ExhibitionPage {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly exhibition: PublishedExhibition;
  readonly scroll: ScrollModel;
  readonly chapters: readonly ChapterCard[];
  readonly records: readonly CardModel[];
  readonly sources: readonly SourceEntry[];
}

export async function getHomePage(language: Language) {
  const catalogue = await getCatalogue();
  const { site } = catalogue;
  const front = getEntry(catalogue.exhibitions, site.front);
  return {
    head: await buildPageHead({
      title: getText(site.name, language).text,
      description: getText(site.description, language).text,
      language,
      path: HOME,
      languages: LANGUAGES,
    }),
    scroll: buildScroll(
      catalogue,
      front,
      language,
      buildPageHref(
        getReadingLanguage(catalogue, front, language),
        buildExhibitionPath(front.slug),
      ),
    ),
    exhibitions: buildExhibitionCards(catalogue, language),
    chapters: buildChapterCards(catalogue, front, language),
    records: listRecordIds(catalogue, front).map((id) =>
      buildRecordCard(catalogue, getEntry(catalogue.records, id), language),
    ),
  };
}

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

export async function getExhibitionPage(slug: string, language: Language): Promise<ExhibitionPage> {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  const t = getTranslate(language);
  const title = getText(exhibition.title, language).text;
  const first = exhibition.chapters[0];
  const start = first ? buildChapterPath(slug, first.slug) : buildExhibitionPath(slug);
  return {
    head: await buildPageHead({
      title,
      description: getText(exhibition.summary, language).text,
      language,
      path: buildExhibitionPath(slug),
      languages: getExhibitionLanguages(catalogue, exhibition),
      jsonLd: buildExhibitionJsonLd(
        exhibition,
        listRecordIds(catalogue, exhibition),
        getFormatAddresses(),
      ),
    }),
    crumbs: buildCrumbs(language, [{ text: t('exhibitions-title'), path: EXHIBITIONS }], title),
    exhibition,
    scroll: buildScroll(catalogue, exhibition, language, buildPageHref(language, start)),
    chapters: buildChapterCards(catalogue, exhibition, language),
    records: listRecordIds(catalogue, exhibition).map((id) =>
      buildRecordCard(catalogue, getEntry(catalogue.records, id), language),
    ),
    sources: buildSourceEntries(catalogue, listSources(catalogue, exhibition), language),
  };
}

/** Exhibitions in whose chapters or cover a record is shown. */
export function findExhibitionsShowing(
  catalogue: SiteCatalogue,
  recordId: string,
  language: Language,
): readonly LinkModel[] {
  return [...catalogue.exhibitions.values()]
    .filter((exhibition) => listRecordIds(catalogue, exhibition).includes(recordId))
    .map((exhibition) =>
      buildLink(
        exhibition.title,
        buildExhibitionPath(exhibition.slug),
        getReadingLanguage(catalogue, exhibition, language),
      ),
    );
}

function buildExhibitionCards(catalogue: SiteCatalogue, language: Language): readonly CardModel[] {
  return [...catalogue.exhibitions.values()].map((exhibition) =>
    buildExhibitionCard(catalogue, exhibition, language),
  );
}

function buildScroll(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
  href: string,
): ScrollModel {
  const t = getTranslate(language);
  const cover = getCover(catalogue, exhibition);
  const histories = exhibition.histories.map((name) => t(`history-${name}` as StringKey));
  const period = exhibition.coverage && formatDate(exhibition.coverage, language);
  return {
    title: exhibition.title,
    text: exhibition.summary,
    eyebrow: [...histories, period].filter((word) => word !== undefined).join(' · '),
    cover,
    alt: getText(cover.alt, language).text,
    href,
    mark: cover.record.kind === 'plate' ? t('plate-mark') : undefined,
  };
}

function buildChapterCards(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): readonly ChapterCard[] {
  const reading = getReadingLanguage(catalogue, exhibition, language);
  return exhibition.chapters.map((chapter, index) => {
    const record = chapter.cover && catalogue.records.get(chapter.cover.record);
    const part = record?.parts.find(({ id }) => id === chapter.cover?.part) ?? record?.parts[0];
    return {
      numeral: buildNumeral(index + 1, language),
      href: buildPageHref(reading, buildChapterPath(exhibition.slug, chapter.slug)),
      title: chapter.title,
      summary: chapter.summary,
      image: record && part && getPartImage(catalogue, record.id, part.id),
    };
  });
}

/** Records in the order in which the chapters show them, the cover's record last if nowhere else. */
export function listRecordIds(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
): readonly string[] {
  const shown = listStories(catalogue, exhibition).flatMap((story) => [...story.records]);
  return [...new Set([...shown, exhibition.cover.record])];
}

function listSources(catalogue: SiteCatalogue, exhibition: PublishedExhibition): Set<string> {
  const cited = listStories(catalogue, exhibition).flatMap((story) => story.citations);
  return new Set(cited.map((citation) => citation.source));
}

function listStories(catalogue: SiteCatalogue, exhibition: PublishedExhibition) {
  return exhibition.chapters.flatMap(
    ({ slug }) => catalogue.stories.get(`${exhibition.slug}/${slug}/zh`) ?? [],
  );
}
