import type { Language } from '../model/local-text.ts';
import type { Told } from '../story/story.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { buildSourceEntry, type SourceEntry } from './sources.ts';

/** A numbered note: the source, and the places in it that the text names. */
export interface TextNote {
  readonly number: number;
  readonly source: SourceEntry;
  readonly places: readonly string[];
}

/** What a text cites, numbered as in it. */
export function buildTextNotes(
  { sources }: Pick<SiteCatalogue, 'sources'>,
  { citations }: Told,
  language: Language,
): readonly TextNote[] {
  return citations.map(({ source, number, mentions }) => ({
    number,
    source: buildSourceEntry(getEntry(sources, source), language),
    places: [...new Set(mentions.flatMap(({ at }) => at ?? []))],
  }));
}
