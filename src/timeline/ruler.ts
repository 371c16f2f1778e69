import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { fromDay, getDay } from './span.ts';

/** What a panel reaches over, in days since 1970, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Tick {
  readonly day: number;
  /** What it begins; a lettered tick is a larger division than its neighbours. */
  readonly unit: 'year' | 'month' | 'day';
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

interface Division {
  readonly unit: Tick['unit'];
  readonly interval: CountableTimeInterval;
  readonly step: number;
}

/** From fine to coarse: the first whose ticks are few enough is taken. */
const DIVISIONS: readonly Division[] = [
  ...[1, 2].map((step): Division => ({ unit: 'day', interval: utcDay, step })),
  ...[1, 3].map((step): Division => ({ unit: 'month', interval: utcMonth, step })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step): Division => ({
    unit: 'year',
    interval: utcYear,
    step,
  })),
];
const MOST_TICKS = 10;

/** At most ten ticks in even steps, at the beginnings of days, months or years. */
export function buildTicks({ first, last }: Range): readonly Tick[] {
  for (const division of DIVISIONS) {
    const ticks = listTicks(division, first, last);
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

function listTicks({ unit, interval, step }: Division, first: number, last: number): Tick[] {
  const every = step === 1 ? interval : interval.every(step);
  const end = fromDay(last + 1);
  return (every?.range(fromDay(first), end) ?? []).map((date) => ({
    day: getDay(date),
    unit,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
  }));
}

/** Whole months or years around what is to be shown, whichever leave less empty room. */
export function widenRange({ first, last }: Range): Range {
  const interval = last - first > 3 * 366 ? utcYear : last - first > 62 ? utcMonth : utcDay;
  const room = interval === utcDay ? 1 : 0;
  const from = interval.floor(fromDay(first - room));
  const to = interval.ceil(fromDay(last + 1 + room));
  return { first: getDay(from), last: getDay(to) - 1 };
}
