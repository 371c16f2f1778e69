import { buildIndex } from '../search/build/build-index.ts';
import type { IndexFiles } from '../search/build/index-files.ts';
import { listDocuments, type SearchSources } from '../search/build/list-documents.ts';
import type { Subject } from './subject.ts';

/** The same index as the site's, of the documents that have a page in the pack. */
export function buildPackIndex(
  sources: SearchSources,
  pages: ReadonlySet<string>,
  { kind, slug }: Subject,
): IndexFiles {
  const documents = listDocuments(sources)
    .map((document) => ({ ...document, path: `${document.path}index.html` }))
    .filter((document) => pages.has(document.path))
    .map((document) => ({
      ...document,
      // To choose among exhibitions that are not there would only take hits away.
      exhibitions: document.exhibitions.filter((own) => kind === 'exhibition' && own.slug === slug),
    }));
  return buildIndex(documents);
}
