import type { ArchivalDate } from './archival-date.ts';

/** A day of any year, `MM-DD`, and the year in which something fell on it. */
export interface YearDay {
  readonly day: string;
  readonly year: number;
}

/** Of a date that names one day and does not doubt it; a span, a month or `1935-04-21?` has no anniversary. */
export function findYearDay({ edtf }: ArchivalDate): YearDay | undefined {
  const [, year, day] = /^(\d{4})-(\d{2}-\d{2})$/.exec(edtf) ?? [];
  return year === undefined || day === undefined ? undefined : { day, year: Number(year) };
}

/** Days of the month of one of twelve, 1 to 12; February has its 29th. */
export function listMonthDays(month: number): readonly string[] {
  const last = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const two = (n: number): string => String(n).padStart(2, '0');
  return Array.from({ length: last }, (_, i) => `${two(month)}-${two(i + 1)}`);
}
