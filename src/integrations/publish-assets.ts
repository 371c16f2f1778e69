import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import type { Publication } from '../press/publication.ts';
import { writeSearchIndex, type WrittenIndex } from '../search/build/write-index.ts';
import type { Settings } from '../settings.ts';

/** What stands beside the pages: pictures, and the search index. Pictures that are there already are not touched. */
export function publishAssets(
  { catalogue, stories, derivatives }: Publication,
  folder: string,
  { site, base }: Settings,
): WrittenIndex {
  publishDerivatives(derivatives.values(), folder, site + base.replace(/\/$/, ''));
  return writeSearchIndex(folder, {
    catalogue,
    stories: stories.map(({ story }) => story),
    images: derivatives,
  });
}
