import { buildEmbedPath, buildLabelPath, buildRecordPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildPageHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { buildRecordCitations, type Citation } from './citations.ts';
import { buildDownloads, type DownloadPart } from './downloads.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { findPosterOffer, type PaperOffer } from './papers.ts';

/** What may be taken away from a record's page. */
export interface RecordShare {
  readonly citation: Citation;
  readonly downloads: readonly DownloadPart[];
  /** Absent where there is no picture to embed. */
  readonly embed?: EmbedModel | undefined;
  /** Of a plate. */
  readonly poster?: PaperOffer | undefined;
  /** The page of its wall label. */
  readonly label: string;
}

export interface EmbedModel {
  readonly href: string;
  /** HTML to be pasted. */
  readonly snippet: string;
}

export function buildRecordShare(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): RecordShare {
  const path = buildRecordPath(record.id);
  return {
    citation: buildRecordCitations(catalogue, record, language),
    downloads: buildDownloads(catalogue, record, language),
    embed: record.parts.some(isPicture)
      ? buildEmbed(buildEmbedPath(path), getText(record.title, language).text, language)
      : undefined,
    poster: findPosterOffer(catalogue, record, language),
    label: buildPageHref(language, buildLabelPath(path)),
  };
}

/** `path` of the embedded page. */
export function buildEmbed(path: string, title: string, language: Language): EmbedModel {
  const href = buildPageHref(language, path);
  const attributes = [
    `src="${escape(getFormatAddresses().site + href)}"`,
    `title="${escape(title)}"`,
    'width="100%"',
    'height="560"',
    'style="border:0"',
    'loading="lazy"',
    'allow="fullscreen; clipboard-write"',
  ];
  return { href, snippet: `<iframe ${attributes.join(' ')}></iframe>` };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
