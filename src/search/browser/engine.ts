// Runs in the browser. The one door to whatever answers a query: a worker over the network here, something else in an
// offline pack.
import type { AuthorityKind } from '../../model/authority-kind.ts';
import type { Language, LocalText } from '../../model/local-text.ts';
import type { Region } from '../../model/region.ts';
import type { DocumentType, ImageRow, NamedSlug, Script } from '../shared/index-format.ts';

export interface SearchEngine {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly suggest: (request: SuggestRequest) => Promise<readonly Suggestion[]>;
}

export const FACETS = ['type', 'exhibition', 'period', 'holder', 'script', 'transcript'] as const;
export type FacetName = (typeof FACETS)[number];

export const SORTS = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What may be chosen; several of one facet widen, several facets narrow. */
export interface Filters {
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `1935`, `1935-04` or `1935-04-12`; anything else is no bound. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface SearchRequest {
  readonly text: string;
  /** Pages of this language come first. */
  readonly language: Language;
  readonly filters: Filters;
  readonly sort: Sort;
  /** Which rows, of all there are. */
  readonly start: number;
  readonly count: number;
}

export interface SearchAnswer {
  /** Documents that match query and filters. */
  readonly total: number;
  /** Documents that match the query alone. */
  readonly unfiltered: number;
  readonly rows: readonly SearchRow[];
  readonly facets: readonly Facet[];
  /** The query was longer than what was looked for. */
  readonly isShortened: boolean;
  /** Persons, places … of which the query is a whole other name. */
  readonly known: readonly KnownName[];
  /** Where nothing was found. */
  readonly tried?: Tried | undefined;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  /** For holders and exhibitions; the others have words of their own. */
  readonly name?: LocalText | undefined;
  /** Documents, if this were chosen besides the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface KnownName {
  readonly written: LocalText;
  readonly note?: LocalText | undefined;
  readonly title: LocalText;
  /** Below the site's base, language included. */
  readonly path: string;
}

export interface Tried {
  /** Each term for itself, and how many documents have it. */
  readonly terms: readonly { readonly text: string; readonly count: number }[];
  /** Queries like this one that do find something, the nearest first. */
  readonly nearest: readonly { readonly text: string; readonly count: number }[];
}

export interface SearchRow {
  readonly type: DocumentType;
  readonly kind?: AuthorityKind | undefined;
  readonly title: readonly Piece[];
  /** BCP 47, of the title. */
  readonly titleLanguage: Language;
  /** Below the site's base, language included; a query string may stand at its end. */
  readonly path: string;
  readonly code?: readonly Piece[] | undefined;
  readonly date?: string | undefined;
  /** Another name that matched. */
  readonly otherName?: { readonly name: readonly Piece[]; readonly note?: string | undefined };
  readonly pages: readonly PageHit[];
  /** Pages that match, of which `pages` are the best. */
  readonly pageCount: number;
}

export interface PageHit {
  readonly label?: string | undefined;
  readonly path: string;
  readonly excerpt: readonly Piece[];
  /** BCP 47, of the excerpt. */
  readonly language?: string | undefined;
  /** Where the first match stands on the scan, in pixels of the recorded size. */
  readonly place?: { readonly image: ImageRow; readonly region: Region } | undefined;
}

/** Text in the script in which it was written; never HTML. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface SuggestRequest {
  readonly text: string;
  readonly language: Language;
  readonly count: number;
}

export interface Suggestion {
  readonly type: DocumentType;
  readonly kind?: AuthorityKind | undefined;
  readonly title: LocalText;
  /** The other name that was typed, and what kind of name it is. */
  readonly otherName?: { readonly name: LocalText; readonly note?: LocalText | undefined };
  readonly path: string;
}

export type { DocumentType, NamedSlug, Script };
