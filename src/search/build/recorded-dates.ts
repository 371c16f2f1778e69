import type { CalendarDate } from '../../model/find-dates.ts';
import { buildDateToken, listDateTokens } from '../shared/dates.ts';

const MOST_YEARS = 120;
const MOST_MONTHS = 36;

/** Every year from the first to the last; months where both ends have one and they are not far apart; the ends themselves. */
export function listRecordedDateTokens(edtf: string): string[] {
  const members = edtf.replace(/[[\]{}?~%]/g, '').split(',');
  return [...new Set(members.flatMap((member) => listRangeTokens(member.split(/\/|\.\./))))];
}

function listRangeTokens(ends: readonly string[]): string[] {
  const [first, last = first] = ends.map(findEnd).filter((end) => end !== undefined);
  if (!first || !last) return [];
  const tokens = [...listDateTokens(first), ...listDateTokens(last)];
  for (let year = first.year; year <= last.year && year - first.year < MOST_YEARS; year += 1) {
    tokens.push(buildDateToken({ year }));
  }
  if (first.month === undefined || last.month === undefined) return tokens;
  const [from, to] = [countMonths(first), countMonths(last)];
  for (let months = from; months <= to && months - from < MOST_MONTHS; months += 1) {
    tokens.push(buildDateToken({ year: Math.floor(months / 12), month: (months % 12) + 1 }));
  }
  return tokens;
}

/** Decades and centuries (193X) say no year. */
function findEnd(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  // Seasons are written as months above 12.
  return month === undefined || month > 12 ? { year } : { year, month, day };
}

function countMonths({ year, month = 1 }: CalendarDate): number {
  return year * 12 + month - 1;
}
