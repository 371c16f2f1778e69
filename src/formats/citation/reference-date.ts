import type { ArchivalDate } from '../../model/archival-date.ts';
import { formatDate } from '../../model/date-display.ts';
import type { Language } from '../../model/local-text.ts';

const EXACT = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** `1935-04-12`; both ends of an interval; what is not exactly known in words and in brackets. */
export function formatReferenceDate(date: ArchivalDate, language: Language): string {
  const ends = date.edtf.split('/');
  if (ends.every((end) => EXACT.test(end))) return ends.join(language === 'zh' ? '至' : '/');
  return `[${formatDate(date, language)}]`;
}
