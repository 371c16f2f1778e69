import { HEAD_FILE } from '../shared/index-format.ts';
import { fetchPacked } from './fetch-packed.ts';
import type { ReadFile } from './index-reader.ts';

/** Reads the index over the network. @param base address of INDEX_FOLDER */
export function createFetcher(base: string): ReadFile {
  return async (path) => {
    // The head says what is current; all else has a name of its own for ever.
    const cache = path === HEAD_FILE ? 'no-cache' : 'default';
    const response = await fetchPacked(new URL(path, base), cache);
    return new Uint8Array(await response.arrayBuffer());
  };
}
