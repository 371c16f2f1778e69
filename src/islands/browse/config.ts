import type { FacetName } from '../../browse/shared/browse-format.ts';
import type { Language } from '../../model/local-text.ts';
import type { BrowseStrings } from './strings.ts';

/** What the browse page hands to its element. */
export interface BrowseConfig {
  /** Address of the site's root, with a slash at its end. */
  readonly base: string;
  /** Address of this build's index, with a slash at its end. */
  readonly index: string;
  readonly language: Language;
  /** Of records, with nothing chosen. */
  readonly total: number;
  readonly facets: readonly BrowseFacet[];
  readonly strings: BrowseStrings;
}

export interface BrowseFacet {
  readonly name: FacetName;
  readonly legend: string;
  readonly all?: { readonly href: string; readonly text: string } | undefined;
}
