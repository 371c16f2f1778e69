import { buildExhibitionPath } from '../model/addresses.ts';
import type { Language } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import type { Story } from '../story/story.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import { buildLink, type LinkModel } from './links.ts';

/** Records in the order in which the chapters show them, the cover's record last if nowhere else. */
export function listRecordIds(
  catalogue: Pick<SiteCatalogue, 'stories'>,
  exhibition: PublishedExhibition,
): readonly string[] {
  const shown = listStories(catalogue, exhibition, 'zh').flatMap((story) => [...story.records]);
  return [...new Set([...shown, exhibition.cover.record])];
}

/** Sources in the order in which the chapters cite them in this language, then those the exhibition itself names. */
export function listSourceSlugs(
  catalogue: Pick<SiteCatalogue, 'stories'>,
  exhibition: PublishedExhibition,
  language: Language,
): readonly string[] {
  const cited = listStories(catalogue, exhibition, language).flatMap((story) => story.citations);
  return [...new Set([...cited.map(({ source }) => source), ...exhibition.sources])];
}

/** Exhibitions in whose chapters or cover a record is shown. */
export function findExhibitionsShowing(
  catalogue: SiteCatalogue,
  recordId: string,
  language: Language,
): readonly LinkModel[] {
  return [...catalogue.exhibitions.values()]
    .filter((exhibition) => listRecordIds(catalogue, exhibition).includes(recordId))
    .map((exhibition) =>
      buildLink(
        exhibition.title,
        buildExhibitionPath(exhibition.slug),
        getReadingLanguage(catalogue, exhibition, language),
      ),
    );
}

function listStories(
  { stories }: Pick<SiteCatalogue, 'stories'>,
  { slug, chapters }: PublishedExhibition,
  language: Language,
): readonly Story[] {
  return chapters.flatMap((chapter) => stories.get(`${slug}/${chapter.slug}/${language}`) ?? []);
}
