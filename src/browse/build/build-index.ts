import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  FACETS,
  FILES,
  ROWS_A_FILE,
  type BrowseRow,
  type DatesFile,
  type FacetFile,
  type FacetName,
  type FacetValue,
} from '../shared/browse-format.ts';

/** A record as it is counted, sorted and shown. */
export interface BrowseEntry {
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  readonly row: BrowseRow;
}

export interface BrowseIndex {
  /** Below BROWSE_FOLDER, with a slash at its end; another for any other content. */
  readonly folder: string;
  /** By path below the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @param entries in the order in which they are listed */
export function buildBrowseIndex(entries: readonly BrowseEntry[]): BrowseIndex {
  const contents: [path: string, content: object][] = [
    ...FACETS.map((name): [string, FacetFile] => [FILES.facet(name), buildFacet(entries, name)]),
    [FILES.dates, entries.map(({ earliest }) => getDayNumber(earliest)) satisfies DatesFile],
  ];
  for (let first = 0; first < entries.length; first += ROWS_A_FILE) {
    const rows = entries.slice(first, first + ROWS_A_FILE).map(({ row }) => row);
    contents.push([FILES.rows(first), rows]);
  }
  const texts = contents.map(([path, content]) => [path, JSON.stringify(content)] as const);
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
  return {
    folder: `${hash}/`,
    files: new Map(texts.map(([path, text]) => [path, gzipSync(text, { level: 9 })])),
  };
}

/** The most frequent values first: their places are the shortest numbers. */
function buildFacet(entries: readonly BrowseEntry[], name: FacetName): FacetFile {
  const counted = countFacetValues(entries, name);
  const places = new Map(counted.map(({ value }, place) => [value, place]));
  return {
    values: counted.map(({ value, name }) => ({ value, name })),
    lengths: entries.map(({ facets }) => facets[name].length),
    places: entries.flatMap(({ facets }) =>
      facets[name].map(({ value }) => places.get(value) ?? 0).sort((a, b) => a - b),
    ),
  };
}

/** The most frequent first. */
export function countFacetValues(
  entries: readonly BrowseEntry[],
  name: FacetName,
): readonly (FacetValue & { readonly count: number })[] {
  const counts = new Map<string, FacetValue & { count: number }>();
  for (const value of entries.flatMap(({ facets }) => facets[name])) {
    const known = counts.get(value.value);
    if (known) known.count += 1;
    else counts.set(value.value, { ...value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function getDayNumber(day: string | undefined): number {
  const [, sign, year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return 0;
  return (sign ? -1 : 1) * Number(year) * 10000 + Number(month) * 100 + Number(date);
}
