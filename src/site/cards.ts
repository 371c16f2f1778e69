import { buildExhibitionPath } from '../model/addresses.ts';
import type { Language, LocalText } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedExhibition, PublishedRecord } from '../model/published.ts';
import { buildPageHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import { getCropImage, getPartImage, type ImageModel } from './images.ts';
import { buildRecordLink } from './links.ts';

/** One thing on a shelf. */
export interface CardModel {
  readonly href: string;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly image?: ImageModel | undefined;
  readonly code?: string | undefined;
  readonly isPlate: boolean;
}

/** Its first picture stands for the record; a catalogue entry or a recording has none. */
export function buildRecordCard(
  catalogue: Pick<SiteCatalogue, 'derivatives'>,
  record: PublishedRecord,
  language: Language,
): CardModel {
  const first = record.parts.find(isPicture);
  return {
    href: buildRecordLink(record, language).href,
    title: record.title,
    summary: record.summary,
    image: first && getPartImage(catalogue, record.id, first.id),
    code: record.referenceCode,
    isPlate: record.kind === 'plate',
  };
}

/** In the order of the ids. */
export function buildRecordCards(
  catalogue: SiteCatalogue,
  ids: readonly string[],
  language: Language,
): readonly CardModel[] {
  return ids.map((id) => buildRecordCard(catalogue, getEntry(catalogue.records, id), language));
}

export function buildExhibitionCards(
  catalogue: SiteCatalogue,
  language: Language,
): readonly CardModel[] {
  return [...catalogue.exhibitions.values()].map((exhibition) =>
    buildExhibitionCard(catalogue, exhibition, language),
  );
}

export function buildExhibitionCard(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): CardModel {
  const { title, summary, slug } = exhibition;
  const { image, record } = getCover(catalogue, exhibition);
  const reading = getReadingLanguage(catalogue, exhibition, language);
  return {
    href: buildPageHref(reading, buildExhibitionPath(slug)),
    title,
    summary,
    image,
    isPlate: record.kind === 'plate',
  };
}

export interface CoverModel {
  readonly image: ImageModel;
  readonly alt: LocalText;
  readonly record: PublishedRecord;
}

/** The view that the curator chose for an exhibition, a chapter or a lesson: a crop, or a whole part; the first picture where none is named. */
export function getCover(
  catalogue: Pick<SiteCatalogue, 'records' | 'derivatives'>,
  { slug, cover }: Pick<PublishedExhibition, 'slug' | 'cover'>,
): CoverModel {
  const { record: id, part: partId, xywh } = cover;
  const record = getEntry(catalogue.records, id);
  const part = record.parts.find((one) =>
    partId === undefined ? isPicture(one) : one.id === partId,
  );
  if (!part) throw new Error(`[site] the cover of "${slug}" has no image`);
  return {
    image: xywh ? getCropImage(catalogue, id, part.id, xywh) : getPartImage(catalogue, id, part.id),
    alt: part.alt,
    record,
  };
}
