// Shared by build and browser: what the files of the browse index hold. Each is JSON, gzipped.
import type { LocalText } from '../../model/local-text.ts';

/** Folder below the site's base; in it one folder a build, named by what it holds. */
export const BROWSE_FOLDER = 'browse-index/';

export const FACETS = ['theme', 'type', 'genre', 'period', 'place', 'holder', 'images'] as const;
export type FacetName = (typeof FACETS)[number];

/** Values of a facet beyond these fold away. */
export const MOST_SHOWN = 8;

export const SORTS = ['code', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

export const ROWS_A_PAGE = 20;
/** Small, as the rows of a page lie scattered over many files. */
export const ROWS_A_FILE = 25;

/** Records are numbered from 0 by holder and 档号. */
export const FILES = {
  facet: (name: FacetName): string => `facets/${name}.bin`,
  dates: 'dates.bin',
  rows: (record: number): string => `rows/${Math.floor(record / ROWS_A_FILE)}.bin`,
} as const;

export interface FacetValue {
  /** Slug: what stands in addresses. */
  readonly value: string;
  readonly name: LocalText;
}

export interface FacetFile {
  readonly values: readonly FacetValue[];
  /** How many values each record has … */
  readonly lengths: readonly number[];
  /** … and all of them one after the other, as places in `values`. */
  readonly places: readonly number[];
}

/** First possible day of each record as year × 10000 + month × 100 + day; 0 where it is unknown. */
export type DatesFile = readonly number[];

/** A file of rows holds an array of these. */
export interface BrowseRow {
  /** `holder/slug` */
  readonly id: string;
  /** With English where it has an English page. */
  readonly title: LocalText;
  readonly code: string;
  readonly date: LocalText;
  /** Path below the site's base, width, height; absent where there is no picture. */
  readonly thumb?: readonly [src: string, width: number, height: number] | undefined;
}
