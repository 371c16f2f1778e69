/** Days since 1970-01-01, whole; a calendar day without a clock. */
export type Day = number;

export interface DaySpan {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  /** `month` where the record says no more than the month. */
  readonly precision: 'day' | 'month' | 'span';
  readonly approximate: boolean;
}

const MILLISECONDS = 86_400_000;

/** @throws RangeError for anything but an existing `YYYY-MM-DD`. */
export function parseDay(text: string): Day {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !new Date(time).toISOString().startsWith(text)) {
    throw new RangeError(`not a day: ${text}`);
  }
  return time / MILLISECONDS;
}

export function formatDay(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

export function getDayParts(day: Day): { year: number; month: number; date: number } {
  const date = toDate(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** 0 is Sunday. */
export function getWeekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** From the first to the last, both included. */
export function listDays(from: Day, to: Day): Day[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** How many days, both ends counted. */
export function countDays(from: Day, to: Day): number {
  return to - from + 1;
}

const SPAN = /^(\d{4}-\d{2}(?:-\d{2})?)(~?)(?:\/(\d{4}-\d{2}-\d{2})(~?))?$/;

/** The EDTF that plates use: a day, a month, an interval of days, each perhaps with `~`. */
export function findSpan(edtf: string): DaySpan | undefined {
  const match = SPAN.exec(edtf);
  if (!match) return undefined;
  const [, first = '', tilde = '', last, lastTilde = ''] = match;
  const approximate = tilde + lastTilde !== '';
  try {
    if (first.length === 7) {
      if (last !== undefined) return undefined;
      const from = parseDay(`${first}-01`);
      const next = getDayParts(from + 31);
      const to = from + 31 - next.date;
      return { from, to, precision: 'month', approximate };
    }
    const from = parseDay(first);
    const to = last === undefined ? from : parseDay(last);
    if (to < from) return undefined;
    return { from, to, precision: last === undefined ? 'day' : 'span', approximate };
  } catch {
    return undefined;
  }
}

function toDate(day: Day): Date {
  return new Date(day * MILLISECONDS);
}
