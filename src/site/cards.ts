import type { Language, LocalText } from '../model/local-text.ts';
import type { PublishedExhibition, PublishedRecord } from '../model/published.ts';
import { formatIdentity } from '../model/identity.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import { buildPageHref } from './addresses.ts';
import { getEntry, type SiteCatalogue } from './catalogue.ts';
import { getCropImage, getPartImage, type ImageModel } from './images.ts';
import { getLanguagesOf } from './languages.ts';
import { buildRecordLink } from './links.ts';

/** One thing on a shelf. */
export interface CardModel {
  readonly href: string;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly image?: ImageModel | undefined;
  readonly imageAlt?: LocalText | undefined;
  readonly code?: string | undefined;
  readonly isPlate: boolean;
}

export function buildRecordCard(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): CardModel {
  const first = record.parts[0];
  return {
    href: buildRecordLink(record, language).href,
    title: record.title,
    summary: record.summary,
    image: first && getPartImage(catalogue, record.id, first.id),
    imageAlt: first?.alt,
    code: record.referenceCode,
    isPlate: record.kind === 'plate',
  };
}

export function buildExhibitionCard(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): CardModel {
  const cover = getCover(catalogue, exhibition);
  return {
    href: buildPageHref(
      getReadingLanguage(catalogue, exhibition, language),
      buildExhibitionPath(exhibition.slug),
    ),
    title: exhibition.title,
    summary: exhibition.summary,
    image: cover.image,
    imageAlt: cover.alt,
    isPlate: cover.record.kind === 'plate',
  };
}

export interface CoverModel {
  readonly image: ImageModel;
  readonly alt: LocalText;
  readonly record: PublishedRecord;
}

/** The view that the curator chose for the exhibition: a crop, or a whole part. */
export function getCover(catalogue: SiteCatalogue, exhibition: PublishedExhibition): CoverModel {
  const { record: id, part: partId, xywh } = exhibition.cover;
  const record = getEntry(catalogue.records, id);
  const part = record.parts.find((candidate) => candidate.id === partId) ?? record.parts[0];
  if (!part) throw new Error(`[site] the cover of "${exhibition.slug}" has no image`);
  return {
    image: xywh ? getCropImage(catalogue, id, part.id, xywh) : getPartImage(catalogue, id, part.id),
    alt: part.alt,
    record,
  };
}

/** English only where the title and every chapter have it. */
export function getExhibitionLanguages(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
): readonly Language[] {
  return getLanguagesOf(exhibition.title).filter((language) =>
    exhibition.chapters.every(({ slug }) =>
      catalogue.stories.has(`${exhibition.slug}/${slug}/${language}`),
    ),
  );
}

/** Where links from a page in `language` lead: there if the exhibition is written in it, else to the Chinese one. */
export function getReadingLanguage(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): Language {
  return getExhibitionLanguages(catalogue, exhibition).includes(language) ? language : 'zh';
}

export function sortByReferenceCode(
  records: Iterable<PublishedRecord>,
): readonly PublishedRecord[] {
  const collator = new Intl.Collator('zh', { numeric: true });
  return [...records].sort(
    (a, b) =>
      collator.compare(a.holder, b.holder) ||
      collator.compare(a.referenceCode, b.referenceCode) ||
      collator.compare(formatIdentity(a), formatIdentity(b)),
  );
}
