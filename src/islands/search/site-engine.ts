import type { SearchEngine } from '../../search/browser/engine.ts';
import { createWorkerEngine } from '../../search/browser/worker-engine.ts';
import { INDEX_FOLDER } from '../../search/shared/index-format.ts';

let engine: SearchEngine | undefined;

/** One worker a page, whoever asks. @param base address of the site's root */
export function getSiteEngine(base: string): SearchEngine {
  engine ??= createWorkerEngine(new URL(base + INDEX_FOLDER, location.href).href);
  return engine;
}
