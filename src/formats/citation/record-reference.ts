import { getText, type Language } from '../../model/local-text.ts';
import type { PublishedHolder, PublishedRecord } from '../../model/published.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import type { Reference } from './gbt7714.ts';
import { formatReferenceDate } from './reference-date.ts';
import { splitNames } from './split-names.ts';

export interface RecordReferenceOptions {
  readonly language: Language;
  /** Address of the record's page. */
  readonly url: string;
}

/** A plate is no archival document: its type is 其他 and its mark stands in the title. */
export function buildRecordReference(
  record: PublishedRecord,
  holder: PublishedHolder,
  { language, url }: RecordReferenceOptions,
): Reference {
  const isPlate = record.kind === 'plate';
  const creator = getText(record.creator, language);
  return {
    type: isPlate ? 'Z' : 'A',
    isOnline: true,
    authors: splitNames(creator.text, creator.language),
    title: getText(record.title, language).text,
    titleAdditions: [
      ...(isPlate ? [getText(PLATE_MARK, language).text] : []),
      record.referenceCode,
    ],
    publisher: getText(holder.name, language).text,
    date: formatReferenceDate(record.date, language),
    url,
  };
}
