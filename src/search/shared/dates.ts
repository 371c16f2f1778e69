// Shared by build and browser: the tokens by which dates find each other.
import type { CalendarDate } from '../../model/find-dates.ts';

/** The date itself, and each coarser one it lies in: 1935-04 is found by 1935. */
export function listDateTokens(date: CalendarDate): string[] {
  const { year, month, day } = date;
  return [
    ...new Set([
      buildDateToken({ year }),
      buildDateToken({ ...date, day: undefined }),
      ...(month === undefined || day === undefined ? [] : [buildDateToken(date)]),
    ]),
  ];
}

/** The one token by which a date is asked for. Lunar months are other months than those of the same number. */
export function buildDateToken({ year, month, day, isLunar }: CalendarDate): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  const months = month === undefined ? '' : `${isLunar ? 'L' : '-'}${pad(month)}`;
  return `@${year}${months}${month === undefined || day === undefined ? '' : `-${pad(day)}`}`;
}
