import type { Language } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getLanguagesOf } from './languages.ts';

/** English only where the title and every chapter have it. */
export function getExhibitionLanguages(
  { stories }: Pick<SiteCatalogue, 'stories'>,
  exhibition: PublishedExhibition,
): readonly Language[] {
  return getLanguagesOf(exhibition.title).filter((language) =>
    exhibition.chapters.every(({ slug }) => stories.has(`${exhibition.slug}/${slug}/${language}`)),
  );
}

/** Where links from a page in `language` lead: there if the exhibition is written in it, else to the Chinese one. */
export function getReadingLanguage(
  catalogue: Pick<SiteCatalogue, 'stories'>,
  exhibition: PublishedExhibition,
  language: Language,
): Language {
  return getExhibitionLanguages(catalogue, exhibition).includes(language) ? language : 'zh';
}
