import { buildRecordCitation } from '../formats/citation/cite.ts';
import { buildManifestPath } from '../formats/iiif/addresses.ts';
import { hasManifest } from '../formats/iiif/manifest.ts';
import { buildRecordJsonLd } from '../formats/jsonld/record.ts';
import { getTranslate } from '../i18n/strings.ts';
import type { ViewerPart } from '../islands/deep-zoom/part.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { TranscriptLine } from '../model/content.ts';
import type { PublishedRecord } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildRecordPath } from '../model/addresses.ts';
import { buildHref, buildPageHref, buildViewPath, EXHIBITIONS, RECORDS } from './addresses.ts';
import { buildRecordCard, sortByReferenceCode, type CardModel } from './cards.ts';
import { getCatalogue, getEntry, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs, type Crumb } from './crumbs.ts';
import { findExhibitionsShowing } from './exhibitions.ts';
import { buildFields, type Field } from './fields.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import type { LinkModel } from './links.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { buildSourceEntries, type SourceEntry } from './sources.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildViewerParts } from './viewer.ts';

export interface RecordPart {
  readonly viewer: ViewerPart;
  readonly description?: LocalText | undefined;
  readonly lines: readonly LineModel[];
  readonly transcriptLanguage: string;
}

/** A transcript line with the link that opens the scan there. */
export interface LineModel {
  readonly id: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly href?: string | undefined;
  readonly xywh?: string | undefined;
}

export interface RecordPage {
  readonly head: PageHead;
  readonly record: PublishedRecord;
  readonly crumbs: readonly Crumb[];
  readonly fields: readonly Field[];
  readonly parts: readonly RecordPart[];
  readonly viewerParts: readonly ViewerPart[];
  readonly citation: string;
  /** Absent for catalogue entries without pictures. */
  readonly manifestHref?: string | undefined;
  readonly access?: LocalText | undefined;
  readonly sources: readonly SourceEntry[];
  readonly related: readonly CardModel[];
  readonly contains: readonly CardModel[];
  readonly exhibitions: readonly LinkModel[];
}

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
  const t = getTranslate(language);
  const title = getText(record.title, language).text;
  const viewerParts = buildViewerParts(catalogue, record, language, 'record');
  const addresses = getFormatAddresses();
  const manifestHref = hasManifest(record, catalogue.derivatives)
    ? buildHref(buildManifestPath(id))
    : undefined;
  const cards = (ids: readonly string[]): readonly CardModel[] =>
    ids.map((other) => buildRecordCard(catalogue, getEntry(catalogue.records, other), language));
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
      jsonLd: buildRecordJsonLd(record, getEntry(catalogue.holders, record.holder), addresses),
    }),
    record,
    crumbs: buildCrumbs(language, [{ text: t('records-title'), path: RECORDS }], title),
    fields: buildFields(catalogue, record, language),
    parts: buildParts(record, viewerParts, language),
    viewerParts,
    citation: buildRecordCitation(record, getEntry(catalogue.holders, record.holder), {
      language,
      url: `${addresses.site}${buildPageHref(language, buildRecordPath(id))}`,
    }),
    manifestHref,
    access: record.access ?? getEntry(catalogue.holders, record.holder).access,
    sources: buildSourceEntries(catalogue, record.sources, language),
    related: cards(record.related),
    contains: cards(findContained(catalogue, id).map((child) => child.id)),
    exhibitions: findExhibitionsShowing(catalogue, id, language),
  };
}

export async function getRecordListPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const records = sortByReferenceCode(catalogue.records.values());
  return {
    head: await buildPageHead({
      title: t('records-title'),
      description: t('records-lead'),
      language,
      path: RECORDS,
      languages: ['zh', 'en'],
    }),
    crumbs: buildCrumbs(language, [], t('records-title')),
    groups: [...Map.groupBy(records, (record) => record.holder)].map(([holder, held]) => ({
      holder: getEntry(catalogue.holders, holder),
      cards: held.map((record) => buildRecordCard(catalogue, record, language)),
    })),
    exhibitionsHref: buildPageHref(language, EXHIBITIONS),
  };
}

function findContained(catalogue: SiteCatalogue, id: string): readonly PublishedRecord[] {
  return sortByReferenceCode(
    [...catalogue.records.values()].filter((record) => record.partOf === id),
  );
}

function describe(record: PublishedRecord, language: Language): string {
  const summary = record.summary ?? record.title;
  return getText(summary, language).text.slice(0, 160);
}

function buildParts(
  record: PublishedRecord,
  viewerParts: readonly ViewerPart[],
  language: Language,
): readonly RecordPart[] {
  return record.parts.flatMap((part, index) => {
    const viewer = viewerParts[index];
    if (!viewer) return [];
    const view = (line: TranscriptLine): LineModel => {
      const xywh = line.region && formatRegion(line.region);
      return {
        id: `${part.id}-${line.id}`,
        text: line.text,
        isHeading: line.kind === 'heading',
        xywh,
        href: xywh && buildPageHref(language, buildViewPath(record.id, part.id, xywh)),
      };
    };
    return [
      {
        viewer,
        description: part.description,
        lines: part.lines.filter((line) => line.text !== '').map(view),
        transcriptLanguage: part.transcript?.language ?? record.language,
      },
    ];
  });
}
