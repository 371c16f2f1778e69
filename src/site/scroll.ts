import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { buildChapterPath } from '../model/addresses.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { buildPageHref } from './addresses.ts';
import { getCover, type CoverModel } from './cards.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import type { ImageModel } from './images.ts';
import { buildNumeral } from './numerals.ts';

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

/** A line of the table of contents. */
export interface ChapterCard {
  readonly slug: string;
  readonly numeral: string;
  readonly href: string;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly image?: ImageModel | undefined;
}

export function buildScroll(
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

export function buildChapterCards(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): readonly ChapterCard[] {
  const reading = getReadingLanguage(catalogue, exhibition, language);
  return exhibition.chapters.map(({ slug, title, summary, cover }, index) => ({
    slug,
    numeral: buildNumeral(index + 1, language),
    href: buildPageHref(reading, buildChapterPath(exhibition.slug, slug)),
    title,
    summary,
    image: cover && getCover(catalogue, { slug, cover }).image,
  }));
}
