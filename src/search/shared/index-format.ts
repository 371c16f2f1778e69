// Shared by build and browser: what the files of the index hold. All but the names of files is gzip.
import type { AuthorityKind } from '../../model/authority-kind.ts';
import type { Language, LocalText } from '../../model/local-text.ts';

/** Folder below the site's base. */
export const INDEX_FOLDER = 'search-index/';
/** Another number for any change that an older page could not read. */
export const INDEX_VERSION = 1;
/** The one file of a name that stays; it says in which folder the others lie. */
export const HEAD_FILE = 'head.bin';

export const DOCUMENT_TYPES = [
  'record',
  'plate',
  'exhibition',
  'chapter',
  'authority',
  'lesson',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const SCRIPTS = ['hans', 'hant', 'latn'] as const;
export type Script = (typeof SCRIPTS)[number];

/**
 * `pairs`: key → positions. Titles of all documents come first, then all pages, one after the other.
 * `pages`: single characters and dates → documents by their titles (0 … documents − 1), then pages.
 * `names`: whole names and their pinyin → documents; the form is one of NAME_FORMS.
 */
export const TABLES = ['pairs', 'pages', 'names'] as const;
export type TableName = (typeof TABLES)[number];

export const NAME_FORMS = { name: 0, otherName: 1, pinyin: 2, initials: 3 } as const;

export interface IndexHead {
  readonly version: typeof INDEX_VERSION;
  /** Below INDEX_FOLDER, with a slash at its end. */
  readonly folder: string;
  /** First key of each file of the table, `<table>/<n>.bin`. */
  readonly tables: Readonly<Record<TableName, readonly string[]>>;
  readonly documentsPerFile: number;
  readonly holders: readonly NamedSlug[];
  readonly exhibitions: readonly NamedSlug[];
  /** Which exhibitions go together; documents refer to them by their place here. */
  readonly exhibitionSets: readonly (readonly number[])[];
}

export interface NamedSlug {
  readonly slug: string;
  readonly name: LocalText;
}

/** One number a document (first group), a page (second) or a file of texts; `bits` count from the first member. */
export const COLUMNS = [
  'titleLengths',
  'pageCounts',
  /** Place in DOCUMENT_TYPES. */
  'types',
  /** Place in `holders` + 1. */
  'holders',
  'exhibitionSets',
  /** Bits of SCRIPTS in which its transcripts are written; none where there is no transcript. */
  'scripts',
  /** Days as (year × 12 + month − 1) × 32 + day; 0 for none. */
  'earliest',
  /** The same, less `earliest` where there is one, plus 1. */
  'latest',

  /** 0 or one of LANGUAGE_PLACES. */
  'pageLanguages',
  'pageLengths',

  /** Number of pages in each file, `texts/<n>.bin`. */
  'textFiles',
] as const;
/** Places in `pageLanguages`; 0 is for what stands on the pages of every language. */
export const LANGUAGE_PLACES = { zh: 1, en: 2 } as const satisfies Record<Language, number>;

export type ColumnName = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<ColumnName, readonly number[]>>;

/** `documents/<n>.bin` holds an array of these. */
export interface DocumentRow {
  /** Below the site's base, without language. */
  readonly path: string;
  /** Languages in which it has a page. */
  readonly languages: readonly Language[];
  readonly title: LocalText;
  readonly kind?: AuthorityKind | undefined;
  readonly code?: string | undefined;
  readonly date?: LocalText | undefined;
  readonly names?: readonly { readonly name: LocalText; readonly note?: LocalText | undefined }[];
}

/** `texts/<n>.bin` holds an array of these. */
export interface PageRow {
  readonly label?: LocalText | undefined;
  /** Id of the record's part it is the transcript of. */
  readonly part?: string | undefined;
  /** BCP 47, of its text. */
  readonly language?: string | undefined;
  readonly image?: ImageRow | undefined;
  readonly isContinuous: boolean;
  readonly lines: readonly LineRow[];
}

export interface LineRow {
  readonly text: string;
  readonly id?: string | undefined;
  /** x, y, width, height in pixels of the part's recorded size. */
  readonly box?: readonly [number, number, number, number] | undefined;
  readonly isVertical?: boolean | undefined;
  readonly isReversed?: boolean | undefined;
  /** The box is that of a whole block. */
  readonly isCoarse?: boolean | undefined;
}

/** A tile set and the recorded size of its part. */
export interface ImageRow {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly tileSize: number;
  readonly scaleFactors: readonly number[];
  readonly recorded: readonly [width: number, height: number];
}
