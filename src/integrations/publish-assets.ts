import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import type { Publication } from '../press/publication.ts';
import { publishPapers } from '../paper/publish-papers.ts';
import { publishRecordings } from '../press/publish-recordings.ts';
import { writeSearchIndex, type WrittenIndex } from '../search/build/write-index.ts';
import type { Settings } from '../settings.ts';
import { publishCards } from '../sharing/publish-cards.ts';

/** Pictures, social cards and recordings that stand beside the pages. Those that are there already are not touched. */
export function publishAssets(
  { derivatives, cards, papers, recordings }: Publication,
  folder: string,
  { site, base, cacheDir }: Settings,
): void {
  publishDerivatives(derivatives.values(), folder, site + base.replace(/\/$/, ''));
  publishCards(
    cards.map(({ card }) => card.key),
    folder,
    cacheDir,
  );
  publishPapers(papers, folder, cacheDir);
  publishRecordings(recordings.values(), folder, cacheDir);
}

export function publishIndex(
  { catalogue, stories, lessonStories, derivatives }: Publication,
  folder: string,
): WrittenIndex {
  return writeSearchIndex(folder, {
    catalogue,
    stories: stories.map(({ story }) => story),
    lessons: lessonStories.map(({ story }) => story),
    images: derivatives,
  });
}
