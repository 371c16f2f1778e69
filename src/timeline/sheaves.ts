import { utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import type { Dated } from './panels.ts';
import type { Range } from './ruler.ts';
import { fromDay, getDay, type Span } from './span.ts';

/** Many entries that begin in the same month, year or decade, and their number. */
export interface Sheaf {
  readonly count: number;
  readonly span: Span;
  /** How the stretch is written where something can be looked up by time: `1935-04`, `1935`. */
  readonly from: string;
  readonly to: string;
}

/** So many countable entries in one panel are still shown one by one. */
const MOST_COUNTABLE = 40;

/** Nothing is bound together as long as there is room. */
export function buildSheaves<Entry extends Dated>(
  entries: readonly Entry[],
  { first, last }: Range,
): { kept: readonly Entry[]; sheaves: readonly Sheaf[] } {
  const countable = entries.filter(({ isCountable }) => isCountable);
  if (countable.length <= MOST_COUNTABLE) return { kept: entries, sheaves: [] };
  const years = (last - first) / 365;
  const interval = years <= 3 ? utcMonth : years <= 40 ? utcYear : (utcYear.every(10) ?? utcYear);
  const isMonth = interval === utcMonth;
  const groups = Map.groupBy(countable, ({ span }) => getDay(interval.floor(fromDay(span.first))));
  return {
    kept: entries.filter(({ isCountable }) => !isCountable),
    sheaves: [...groups].map(([start, list]) => buildSheaf(start, list.length, interval, isMonth)),
  };
}

function buildSheaf(
  start: number,
  count: number,
  interval: CountableTimeInterval | ReturnType<CountableTimeInterval['every']>,
  isMonth: boolean,
): Sheaf {
  const last = getDay((interval ?? utcYear).offset(fromDay(start), 1)) - 1;
  const write = (day: number): string =>
    fromDay(day)
      .toISOString()
      .slice(0, isMonth ? 7 : 4);
  return {
    count,
    span: {
      first: start,
      last,
      isOpenBefore: false,
      isOpenAfter: false,
      isApproximate: false,
      isUncertain: false,
    },
    from: write(start),
    to: write(last),
  };
}
