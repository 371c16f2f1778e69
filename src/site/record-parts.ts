import { getText, type Language, type LocalText } from '../model/local-text.ts';
import { isPicture, isRecording } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildPageHref, buildViewPath } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getPartImage, type ImageModel } from './images.ts';
import { getLanguageName } from './language-name.ts';
import type { LinkModel } from './links.ts';
import { mapItemsByPart } from './volumes.ts';

/** A part in words; of sound and film recordings.ts has them. */
export interface RecordPart {
  readonly id: string;
  readonly label: string;
  readonly alt: string;
  readonly description?: LocalText | undefined;
  /** Nothing for sound, film and other files. */
  readonly image?: ImageModel | undefined;
  readonly lines: readonly LineModel[];
  /** BCP 47 */
  readonly transcriptLanguage: string;
  readonly transcriptCredit?: LocalText | undefined;
  /** The view of the whole part, for lines that have no place of their own. */
  readonly href?: string | undefined;
  /** All of them; those in step with the transcript stand beside its lines as well. */
  readonly translations: readonly TranslationModel[];
  /** Of a page of a volume: the items it belongs to. */
  readonly items: readonly LinkModel[];
}

/** A transcript line, with the link that opens the scan there if it has a place on one. */
export interface LineModel {
  /** On the page; `line` is the id within the part. */
  readonly id: string;
  readonly line: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly isVertical: boolean;
  readonly href?: string | undefined;
  readonly xywh?: string | undefined;
  readonly translations: readonly { readonly language: string; readonly text: string }[];
}

export interface TranslationModel {
  /** BCP 47, and its name for readers. */
  readonly language: string;
  readonly name: string;
  readonly credit?: LocalText | undefined;
  /** Does each of its lines belong to one of the transcript? */
  readonly isInStep: boolean;
  readonly lines: readonly string[];
}

export function buildRecordParts(
  catalogue: Pick<SiteCatalogue, 'records' | 'derivatives'>,
  record: PublishedRecord,
  language: Language,
): readonly RecordPart[] {
  const itemsByPart = mapItemsByPart(catalogue, record, language);
  return record.parts
    .filter((part) => !isRecording(part))
    .map((part) => ({
      id: part.id,
      label: getText(part.label, language).text,
      alt: getText(part.alt, language).text,
      description: part.description,
      image: isPicture(part) ? getPartImage(catalogue, record.id, part.id) : undefined,
      lines: buildLines(record.id, part, language),
      transcriptLanguage: part.transcript?.language ?? record.language,
      transcriptCredit: part.transcript?.credit,
      href: isPicture(part)
        ? buildPageHref(language, buildViewPath(record.id, part.id))
        : undefined,
      translations: buildTranslations(part, language),
      items: itemsByPart.get(part.id) ?? [],
    }));
}

function buildLines(
  recordId: string,
  part: PublishedPart,
  language: Language,
): readonly LineModel[] {
  const translations = part.translations ?? [];
  return part.lines
    .filter(({ text }) => text !== '')
    .map(({ id, text, kind, region, direction }) => {
      const xywh = region && isPicture(part) ? formatRegion(region) : undefined;
      return {
        id: `${part.id}-${id}`,
        line: id,
        text,
        isHeading: kind === 'heading',
        isVertical: direction === 'vertical',
        xywh,
        href: xywh && buildPageHref(language, buildViewPath(recordId, part.id, xywh)),
        translations: translations.flatMap((one) =>
          one.lines
            .filter((line) => line.of === id)
            .map((line) => ({ language: one.language, text: line.text })),
        ),
      };
    });
}

function buildTranslations(part: PublishedPart, language: Language): readonly TranslationModel[] {
  return (part.translations ?? []).map((one) => ({
    language: one.language,
    name: getLanguageName(one.language, language),
    credit: one.credit,
    isInStep: one.lines.every(({ of }) => of !== undefined),
    lines: one.lines.map(({ text }) => text),
  }));
}
