import type { SearchEngine } from './engine.ts';
import { createFetcher } from './fetch-file.ts';

/** Searches in the page itself, where no worker may be started. @param base address of INDEX_FOLDER */
export function createPageEngine(base: string): SearchEngine {
  let opening: Promise<SearchEngine> | undefined;
  const open = (): Promise<SearchEngine> => {
    opening ??= import('./index-engine.ts').then(({ createIndexEngine }) =>
      createIndexEngine(createFetcher(base)),
    );
    return opening;
  };
  return {
    search: async (request) => await (await open()).search(request),
    suggest: async (request) => await (await open()).suggest(request),
  };
}
