import { buildTicks, widenRange, type Range, type Tick } from './ruler.ts';
import { buildSheaves, type Sheaf } from './sheaves.ts';
import { getYear, type Span } from './span.ts';

/** What stands on a timeline. */
export interface Dated {
  readonly span: Span;
  /** One of many of its kind: where there are too many, their number stands for them. */
  readonly isCountable: boolean;
}

export type Row<Entry> = { readonly entry: Entry } | { readonly sheaf: Sheaf };

/** A year with so much in it that it has a panel of its own, with a finer ruler. */
export interface CrowdedYear extends Range {
  readonly year: number;
  readonly count: number;
}

export interface Panel<Entry> extends Range {
  /** Of a crowded year; nothing for the panel of all the rest. */
  readonly year?: number | undefined;
  readonly ticks: readonly Tick[];
  /** By their beginnings. */
  readonly rows: readonly Row<Entry>[];
  /** Panels of their own, in their places on this one's ruler. */
  readonly crowded: readonly CrowdedYear[];
}

/** So many entries that lie in one year make it crowded. */
const CROWDED = 8;
/** Spans up to this many days decide how far a crowded year's ruler reaches; longer ones run off its ends. */
const SHORT = 100;

/** The panel of the long run first, then one for each crowded year. */
export function buildPanels<Entry extends Dated>(entries: readonly Entry[]): Panel<Entry>[] {
  const byYear = Map.groupBy(entries, ({ span }) => findOnlyYear(span));
  const crowded = [...byYear].flatMap(([year, list]) =>
    year !== undefined && list.length >= CROWDED ? [{ year, list }] : [],
  );
  crowded.sort((a, b) => a.year - b.year);
  const apart = new Set(crowded.flatMap(({ list }) => list));
  const rest = entries.filter((entry) => !apart.has(entry));
  const years = crowded.map(({ year, list }): CrowdedYear => {
    const first = Date.UTC(year, 0, 1) / 86_400_000;
    return { year, count: list.length, first, last: Date.UTC(year + 1, 0, 1) / 86_400_000 - 1 };
  });
  return [
    ...(rest.length === 0 && crowded.length < 2 ? [] : [buildPanel(rest, years)]),
    ...crowded.map(({ year, list }) => buildPanel(list, [], year)),
  ];
}

function buildPanel<Entry extends Dated>(
  entries: readonly Entry[],
  crowded: readonly CrowdedYear[],
  year?: number,
): Panel<Entry> {
  const short = entries.filter(({ span }) => span.last - span.first <= SHORT);
  const deciding = year === undefined || short.length === 0 ? entries : short;
  const ranges: readonly Range[] = [...deciding.map(({ span }) => span), ...crowded];
  const range = widenRange({
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  });
  const { kept, sheaves } = buildSheaves(entries, range);
  const rows = [
    ...kept.map((entry) => ({ row: { entry }, span: entry.span })),
    ...sheaves.map((sheaf) => ({ row: { sheaf }, span: sheaf.span })),
  ];
  // What is only known to lie in this year comes after all that lies somewhere in it.
  const isVague = ({ first, last }: Span): boolean =>
    first < range.first && last > range.last && year !== undefined;
  rows.sort(
    (a, b) =>
      Number(isVague(a.span)) - Number(isVague(b.span)) ||
      a.span.first - b.span.first ||
      a.span.last - b.span.last,
  );
  return { ...range, year, ticks: buildTicks(range), rows: rows.map(({ row }) => row), crowded };
}

function findOnlyYear({ first, last, isOpenBefore, isOpenAfter }: Span): number | undefined {
  const year = getYear(first);
  return isOpenBefore || isOpenAfter || getYear(last) !== year ? undefined : year;
}
