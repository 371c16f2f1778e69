import { getText, type Language, type LocalText } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildPageHref, buildViewPath } from './addresses.ts';

/** A part in words. */
export interface RecordPart {
  readonly id: string;
  readonly label: string;
  readonly alt: string;
  readonly description?: LocalText | undefined;
  readonly lines: readonly LineModel[];
  /** BCP 47 */
  readonly transcriptLanguage: string;
}

/** A transcript line, with the link that opens the scan there if it has a place on one. */
export interface LineModel {
  readonly id: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly href?: string | undefined;
  readonly xywh?: string | undefined;
}

export function buildRecordParts(
  record: PublishedRecord,
  language: Language,
): readonly RecordPart[] {
  return record.parts.map((part) => ({
    id: part.id,
    label: getText(part.label, language).text,
    alt: getText(part.alt, language).text,
    description: part.description,
    lines: buildLines(record.id, part, language),
    transcriptLanguage: part.transcript?.language ?? record.language,
  }));
}

function buildLines(
  recordId: string,
  part: PublishedPart,
  language: Language,
): readonly LineModel[] {
  return part.lines
    .filter(({ text }) => text !== '')
    .map(({ id, text, kind, region }) => {
      const xywh = region && isPicture(part) ? formatRegion(region) : undefined;
      return {
        id: `${part.id}-${id}`,
        text,
        isHeading: kind === 'heading',
        xywh,
        href: xywh && buildPageHref(language, buildViewPath(recordId, part.id, xywh)),
      };
    });
}
