import { buildSourceCitation } from '../formats/citation/cite.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedSource } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';

/** A publication as it stands in a list of sources. */
export interface SourceEntry {
  readonly slug: string;
  readonly citation: string;
  readonly url?: string | undefined;
  readonly appraisal?: { text: string; language: Language } | undefined;
}

export function buildSourceEntry(source: PublishedSource, language: Language): SourceEntry {
  return {
    slug: source.slug,
    citation: buildSourceCitation(source, language),
    url: source.url,
    appraisal: source.appraisal && getText(source.appraisal, language),
  };
}

export function buildSourceEntries(
  catalogue: SiteCatalogue,
  slugs: Iterable<string>,
  language: Language,
): readonly SourceEntry[] {
  return [...slugs].map((slug) => buildSourceEntry(getEntry(catalogue.sources, slug), language));
}
