import type { ArchivalDate } from '../../model/archival-date.ts';
import type { LocalText } from '../../model/local-text.ts';
import type {
  DocumentRow,
  DocumentType,
  NamedSlug,
  PageRow,
  Script,
} from '../shared/index-format.ts';

/** What a visitor finds as one thing: a record, a chapter, a person … */
export interface SearchDocument extends DocumentRow {
  readonly type: DocumentType;
  /** All that counts as its title: names, codes. The first one is shown. */
  readonly titles: readonly string[];
  readonly holder?: NamedSlug | undefined;
  readonly exhibitions: readonly NamedSlug[];
  /** Scripts of its transcripts. */
  readonly scripts: ReadonlySet<Script>;
  /** When it was made; it is sorted and filtered by the first. */
  readonly dates: readonly ArchivalDate[];
  readonly pages: readonly SearchPage[];
  /** Its text goes on from the document before, as that of items cut from one volume does. */
  readonly isContinued?: boolean | undefined;
}

export interface SearchPage extends PageRow {
  /** Where it stands only on the page of one language. */
  readonly pageLanguage?: keyof LocalText | undefined;
}
