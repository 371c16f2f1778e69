import type { PublishedCatalogue } from '../../model/published.ts';
import { listAuthorityDocuments } from './list-authorities.ts';
import { listExhibitionDocuments } from './list-exhibitions.ts';
import { listRecordDocuments } from './list-records.ts';
import { listLessonDocuments } from './list-lessons.ts';
import type { SearchDocument } from './search-document.ts';

/** One chapter in one language, its prose a paragraph a line. */
export interface StoryText {
  readonly exhibition: string;
  readonly chapter: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
  /** Every record shown or quoted, as `holder/slug`. */
  readonly records: ReadonlySet<string>;
}

/** What a class reads of a lesson in one language; nothing of what only its teacher sees. */
export interface LessonText extends Pick<StoryText, 'language' | 'text'> {
  readonly lesson: string;
}

/** A tile set as cut from its part; its size may be smaller than the part's recorded one. */
export interface PartImage {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly tileSize: number;
  readonly scaleFactors: readonly number[];
}

export interface SearchSources {
  readonly catalogue: PublishedCatalogue;
  readonly stories: readonly StoryText[];
  readonly lessons: readonly LessonText[];
  /** By `holder/slug#part`. */
  readonly images: ReadonlyMap<string, PartImage>;
}

/** Everything on the site that can be found, made from what passed the gate and nothing else. */
export function listDocuments(sources: SearchSources): SearchDocument[] {
  return [
    ...listExhibitionDocuments(sources),
    ...listLessonDocuments(sources),
    ...listAuthorityDocuments(sources),
    ...listRecordDocuments(sources),
  ];
}
