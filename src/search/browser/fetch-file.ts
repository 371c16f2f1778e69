import { HEAD_FILE } from '../shared/index-format.ts';
import type { ReadFile } from './index-reader.ts';

/** Reads the index over the network. @param base address of INDEX_FOLDER */
export function createFetcher(base: string): ReadFile {
  return async (path) => {
    // The head says what is current; all else has a name of its own for ever.
    const cache = path === HEAD_FILE ? 'no-cache' : 'default';
    const response = await fetch(new URL(path, base), { cache });
    if (!response.ok || !response.body) {
      throw new Error(`[search-index] ${path}: ${response.status}`);
    }
    const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
}
