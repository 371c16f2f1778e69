const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
] as const;

export interface EnglishPoint {
  readonly year: string;
  /** Empty where it says none, as the day. */
  readonly month: string;
  readonly day: string;
}

const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
/** As finding aids of libraries write them. */
const FORMS = [
  `${MONTH} ?${DAY},? ${YEAR}`,
  `${DAY} ${MONTH},? ${YEAR}`,
  `${MONTH},? ${YEAR}`,
  `${YEAR},? ${MONTH} ?${DAY}`,
  `${YEAR},? ${MONTH}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** `December 10, 1945`, `10 Dec. 1945`, `1945 December 10`, `Dec 1945`. */
export function parseEnglishPoint(text: string): EnglishPoint | undefined {
  for (const form of FORMS) {
    const { year = '', month = '', day = '' } = form.exec(text)?.groups ?? {};
    const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
    if (year !== '' && number > 0) return { year, month: String(number), day };
  }
  return undefined;
}

/** One end of a range, with the year that only the other end says: the August of `August - December 1918`. */
export function completeEnglish(end: string, other: string): string {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(other)?.[0];
  return year === undefined || !/[a-z]{3}/i.test(end) || /\d{4}/.test(end) ? end : `${year} ${end}`;
}
