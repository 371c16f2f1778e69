import { buildManifestPath } from '../formats/iiif/addresses.ts';
import { hasManifest } from '../formats/iiif/manifest.ts';
import { buildRecordJsonLd } from '../formats/jsonld/record.ts';
import { getTranslate } from '../i18n/strings.ts';
import type { ReadingOrder, ViewerPart } from '../islands/deep-zoom/part.ts';
import { buildRecordPath } from '../model/addresses.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildHref } from './addresses.ts';
import { buildRecordCards, type CardModel } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildContained, buildRecordCrumbs, type Contained } from './contained-page.ts';
import type { Crumb } from './crumbs.ts';
import { buildAlikeCards } from './alike-records.ts';
import { getEntry } from './entries.ts';
import { buildFields, type Field } from './fields.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import type { LinkModel } from './links.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { buildReading, type ReadingModel } from './reading.ts';
import { buildReadingOrder } from './reading-order.ts';
import { buildRecordParts, type RecordPart } from './record-parts.ts';
import { findRequestHref } from './request-page.ts';
import { buildRecordShare, type RecordShare } from './share.ts';
import { buildRecordings, type RecordingModel } from './recordings.ts';
import { findExhibitionsShowing } from './shown-records.ts';
import { buildSourceEntries, type SourceEntry } from './sources.ts';
import { buildViewerParts } from './viewer.ts';
import { findVolumePlace, type VolumePlace } from './volumes.ts';

export interface RecordPage {
  readonly head: PageHead;
  readonly record: PublishedRecord;
  readonly crumbs: readonly Crumb[];
  readonly fields: readonly Field[];
  /** All of them, in words. */
  readonly parts: readonly RecordPart[];
  /** Sound and film, with their words. */
  readonly recordings: readonly RecordingModel[];
  /** Those that are pictures. */
  readonly viewerParts: readonly ViewerPart[];
  readonly order: ReadingOrder;
  readonly reading: ReadingModel;
  /** Of an item whose pages are those of a volume. */
  readonly volumePlace?: VolumePlace | undefined;
  readonly share: RecordShare;
  /** Absent for catalogue entries without pictures. */
  readonly manifestHref?: string | undefined;
  readonly access?: LocalText | undefined;
  readonly holderName: LocalText;
  /** Slip with which the original is asked for. */
  readonly requestHref?: string | undefined;
  readonly sources: readonly SourceEntry[];
  readonly related: readonly CardModel[];
  /** What names the same persons, places and events, the rarest first. */
  readonly alike: readonly CardModel[];
  /** The first page of what it contains. */
  readonly contained: Contained;
  readonly exhibitions: readonly LinkModel[];
}

/** Characters of the description that search engines show. */
const DESCRIPTION_LENGTH = 160;

export async function buildRecordPaths() {
  const { records } = await getCatalogue();
  return buildLanguagePaths(
    [...records.values()].map((record) => ({
      params: { holder: record.holder, slug: record.slug },
      props: { id: record.id },
      languages: getLanguagesOf(record.title),
    })),
  );
}

export async function getRecordPage(id: string, language: Language): Promise<RecordPage> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  const holder = getEntry(catalogue.holders, record.holder);
  const t = getTranslate(language);
  const title = getText(record.title, language).text;
  const addresses = getFormatAddresses();
  const manifestHref = hasManifest(record, catalogue.derivatives, catalogue.recordings)
    ? buildHref(buildManifestPath(id))
    : undefined;
  const share = buildRecordShare(catalogue, record, language);
  return {
    head: await buildPageHead({
      title,
      description: describe(record, language),
      language,
      path: buildRecordPath(id),
      languages: getLanguagesOf(record.title),
      forms: manifestHref
        ? [{ type: 'application/ld+json', href: manifestHref, title: t('record-manifest') }]
        : [],
      jsonLd: buildRecordJsonLd(record, holder, addresses),
    }),
    record,
    crumbs: buildRecordCrumbs(catalogue, record, language),
    fields: buildFields(catalogue, record, language),
    parts: buildRecordParts(catalogue, record, language),
    recordings: buildRecordings(catalogue, record, language),
    reading: buildReading(record, language, share.citation.pieces.join('')),
    volumePlace: findVolumePlace(catalogue, record, language),
    viewerParts: buildViewerParts(catalogue, record, language, 'record'),
    order: buildReadingOrder(record),
    share,
    manifestHref,
    access: record.access ?? holder.access,
    holderName: holder.name,
    requestHref: findRequestHref(catalogue, record, language),
    sources: buildSourceEntries(catalogue, record.sources, language),
    related: buildRecordCards(catalogue, record.related, language),
    alike: buildAlikeCards(catalogue, record, language),
    contained: buildContained(catalogue, record, 1, language),
    exhibitions: findExhibitionsShowing(catalogue, id, language),
  };
}

function describe(record: PublishedRecord, language: Language): string {
  const { text } = getText(record.summary ?? record.title, language);
  return [...text].slice(0, DESCRIPTION_LENGTH).join('');
}
