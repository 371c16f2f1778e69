import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import type { Publication } from '../press/publication.ts';
import { publishPapers } from '../paper/publish-papers.ts';
import { publishRecordings } from '../press/publish-recordings.ts';
import { writeSearchIndex, type WrittenIndex } from '../search/build/write-index.ts';
import type { Settings } from '../settings.ts';
import { publishCards } from '../sharing/publish-cards.ts';

/** Pictures and recordings that stand in the pages. Those that are there already are not touched. */
export function publishMedia(
  { derivatives, recordings }: Publication,
  folder: string,
  { site, base, cacheDir }: Settings,
): void {
  publishDerivatives(derivatives.values(), folder, site + base.replace(/\/$/, ''));
  publishRecordings(recordings.values(), folder, cacheDir);
}

/** Social cards and sheets that pages only refer to, once print-beside.ts has made them. */
export function publishBeside(
  { cards, papers }: Publication,
  folder: string,
  { cacheDir }: Settings,
): void {
  publishCards(
    cards.map(({ card }) => card.key),
    folder,
    cacheDir,
  );
  publishPapers(papers, folder, cacheDir);
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
