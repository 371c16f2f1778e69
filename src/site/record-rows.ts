import { getTranslate } from '../i18n/strings.ts';
import type { Picture } from '../islands/deep-zoom/part.ts';
import type { ArchivalDate } from '../model/archival-date.ts';
import { formatDate } from '../model/date-display.ts';
import type { Language } from '../model/local-text.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { buildRecordLink, type LinkModel } from './links.ts';
import { buildThumb } from './viewer.ts';

/** A record as one line of a long list. */
export interface RowModel extends LinkModel {
  readonly code: string;
  readonly date: string;
  /** Its level, or that it is a plate. */
  readonly type: string;
  /** Absent for catalogue entries without pictures. */
  readonly thumb?: Picture | undefined;
  /** Something more to know in this list. */
  readonly note?: string | undefined;
}

export function buildRecordRow(
  catalogue: Pick<SiteCatalogue, 'derivatives'>,
  record: PublishedRecord,
  language: Language,
  note?: string,
): RowModel {
  return {
    ...buildRecordLink(record, language),
    code: record.referenceCode,
    date: formatDate(getShownDate(record), language),
    type: getTypeName(record, language),
    thumb: findRecordThumb(catalogue, record),
    note,
  };
}

export function getTypeName({ kind, level }: PublishedRecord, language: Language): string {
  const t = getTranslate(language);
  return kind === 'plate' ? t('search-type-plate') : t(`level-${level}`);
}

/** The date by which a record is listed: a plate's own year says nothing of what it shows. */
export function getShownDate({ kind, date, coverage }: PublishedRecord): ArchivalDate {
  return kind === 'plate' ? (coverage?.date ?? date) : date;
}

/** Its first picture stands for the record. */
export function findRecordThumb(
  { derivatives }: Pick<SiteCatalogue, 'derivatives'>,
  record: PublishedRecord,
): Picture | undefined {
  const first = record.parts.find(isPicture);
  return first && buildThumb(getEntry(derivatives, buildPartKey(record.id, first.id)));
}
