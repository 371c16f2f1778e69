// Runs in the browser. Nothing of the index is read before something is asked for; then the columns of all facets, once,
// and of the rows those that are shown.
import {
  FACETS,
  FILES,
  ROWS_A_FILE,
  ROWS_A_PAGE,
  type BrowseRow,
  type DatesFile,
  type FacetFile,
  type FacetName,
  type FacetValue,
  type Sort,
} from '../shared/browse-format.ts';
import { buildColumn, countColumn, type Column } from './column.ts';

/** Reads a file of the index and parses it. */
export type ReadJson = (path: string) => Promise<unknown>;

/** What may be chosen; several of one facet widen, several facets narrow. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface BrowseRequest {
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** From 1; what lies beyond the last is the last. */
  readonly page: number;
}

export interface CountedValue extends FacetValue {
  /** Records, if this were chosen besides what is chosen in the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface BrowseAnswer {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly ShownRow[];
  /** Values that would leave something, and those chosen, the most frequent first; periods in their order. */
  readonly facets: readonly {
    readonly name: FacetName;
    readonly values: readonly CountedValue[];
  }[];
}

export interface ShownRow extends BrowseRow {
  readonly type?: FacetValue | undefined;
  readonly holder?: FacetValue | undefined;
}

export interface BrowseEngine {
  readonly browse: (request: BrowseRequest) => Promise<BrowseAnswer>;
}

type Columns = Readonly<Record<FacetName, Column>>;

export function createBrowseEngine(readJson: ReadJson): BrowseEngine {
  const known = new Map<string, Promise<unknown>>();
  const read = <Content>(path: string): Promise<Content> => {
    let content = known.get(path);
    if (!content) {
      content = readJson(path);
      known.set(path, content);
      // What failed is asked for again the next time.
      content.catch(() => known.delete(path));
    }
    return content as Promise<Content>;
  };
  const readColumns = async (): Promise<Columns> => {
    const files = await Promise.all(FACETS.map((name) => read<FacetFile>(FILES.facet(name))));
    const columns = FACETS.map((name, at) => [name, buildColumn(files[at] as FacetFile)] as const);
    return Object.fromEntries(columns) as Columns;
  };
  let columns: Promise<Columns> | undefined;

  return {
    browse: async ({ chosen, sort, page }) => {
      columns ??= readColumns();
      columns.catch(() => (columns = undefined));
      const [all, dates] = await Promise.all([
        columns,
        sort === 'code' ? undefined : read<DatesFile>(FILES.dates),
      ]);
      const misses = countMisses(all, chosen);
      const found = sortRecords(listFound(misses.counts), sort, dates);
      const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
      const shown = Math.min(Math.max(1, page), pages);
      const wanted = found.slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE);
      const rows = await Promise.all(
        wanted.map(async (record): Promise<ShownRow> => {
          const rowsOfFile = await read<readonly BrowseRow[]>(FILES.rows(record));
          return {
            ...(rowsOfFile[record % ROWS_A_FILE] as BrowseRow),
            type: all.type.getValues(record)[0],
            holder: all.holder.getValues(record)[0],
          };
        }),
      );
      const facets = FACETS.map((name) => ({
        name,
        values: listValues(all[name], name, chosen[name] ?? [], misses),
      }));
      return { total: found.length, page: shown, pages, rows, facets };
    },
  };
}

interface Misses {
  /** How many of the facets in which something is chosen each record fails. */
  readonly counts: Uint8Array;
  /** For each such facet which records fail it. */
  readonly failed: Readonly<Partial<Record<FacetName, Uint8Array>>>;
}

function countMisses(columns: Columns, chosen: Chosen): Misses {
  const counts = new Uint8Array(columns.type.size);
  const failed: Partial<Record<FacetName, Uint8Array>> = {};
  for (const name of FACETS) {
    const values = chosen[name] ?? [];
    if (values.length === 0) continue;
    const fails = columns[name].findFailing(values);
    failed[name] = fails;
    for (let record = 0; record < counts.length; record += 1)
      counts[record] = (counts[record] ?? 0) + (fails[record] ?? 0);
  }
  return { counts, failed };
}

function listFound(misses: Uint8Array): number[] {
  const found: number[] = [];
  misses.forEach((count, record) => {
    if (count === 0) found.push(record);
  });
  return found;
}

/** Without a date last, in either direction. */
function sortRecords(found: number[], sort: Sort, dates: DatesFile | undefined): number[] {
  if (!dates) return found;
  const sign = sort === 'oldest' ? 1 : -1;
  return found.sort((a, b) => {
    const [x, y] = [dates[a] ?? 0, dates[b] ?? 0];
    if (x === 0 || y === 0) return Number(x === 0) - Number(y === 0) || a - b;
    return (x - y) * sign || a - b;
  });
}

function listValues(
  column: Column,
  name: FacetName,
  chosen: readonly string[],
  { counts, failed }: Misses,
): readonly CountedValue[] {
  const own = failed[name];
  const found = countColumn(column, (record) => (counts[record] ?? 0) === (own?.[record] ?? 0));
  const values = column.values
    .map((value, place) => ({
      ...value,
      count: found[place] ?? 0,
      isChosen: chosen.includes(value.value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
  return name === 'period'
    ? values.sort((a, b) => Number(a.value) - Number(b.value))
    : values.sort((a, b) => b.count - a.count);
}
