import type { Language } from '../../model/local-text.ts';

/** Document types of GB/T 7714-2025, table A.1, as far as they occur here. */
export type DocumentType = 'M' | 'J' | 'N' | 'A' | 'EB' | 'DS' | 'Z';

/** A reference in one language, ready to be set. Dates are `YYYY-MM-DD` or already in brackets. */
export interface Reference {
  readonly type: DocumentType;
  readonly isOnline: boolean;
  /** Each by itself; none for a work without one. */
  readonly authors: readonly string[];
  readonly title: string;
  /** Other title information and 档号, in this order. */
  readonly titleAdditions?: readonly string[] | undefined;
  readonly place?: string | undefined;
  /** Publisher, holding institution, newspaper, journal, site or platform. */
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  /** Pages, or the newspaper page. */
  readonly pages?: string | undefined;
  /** Day a web page was consulted. Since 2025 other types state none. */
  readonly accessed?: string | undefined;
  readonly url?: string | undefined;
}

interface Marks {
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
}

// Full stops, brackets and slashes are narrow in either script.
const MARKS: Readonly<Record<Language, Marks>> = {
  zh: { comma: '，', colon: '：', open: '（', close: '）' },
  en: { comma: ', ', colon: ': ', open: ' (', close: ')' },
};

/**
 * GB/T 7714-2025, in force since 2026-07-01, by sequential numbering:
 * `责任者. 题名：档号[A/OL]. 所在地：收藏者，形成日期：页码. 网址.`
 * The whole format is in this function and what it calls below.
 */
export function formatReference(reference: Reference, language: Language): string {
  const marks = MARKS[language];
  const { type, isOnline, authors, title, titleAdditions = [], url } = reference;
  const statements = [
    authors.join(marks.comma),
    `${[title, ...titleAdditions].join(marks.colon)}[${type}${isOnline ? '/OL' : ''}]`,
    formatPublication(reference, marks),
    url ?? '',
  ];
  return `${statements.filter((statement) => statement !== '').join('. ')}.`;
}

function formatPublication(reference: Reference, marks: Marks): string {
  const { type, place, publisher, date, pages, accessed } = reference;
  if (type === 'EB' || type === 'DS') {
    const made = date === undefined ? '' : `${marks.open}${date}${marks.close}`;
    const seen = accessed === undefined ? '' : ` [${accessed}]`;
    return `${publisher ?? ''}${made}${seen}`.trim();
  }
  const issued = join(marks.comma, join(marks.colon, place, publisher), date);
  if (pages === undefined) return issued;
  return type === 'N'
    ? `${issued}${marks.open}${pages}${marks.close}`
    : join(marks.colon, issued, pages);
}

function join(mark: string, ...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(mark);
}
