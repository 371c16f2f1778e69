import type { SearchEngine } from '../../search/browser/engine.ts';
import { createPageEngine } from '../../search/browser/page-engine.ts';
import { createWorkerEngine } from '../../search/browser/worker-engine.ts';
import { INDEX_FOLDER } from '../../search/shared/index-format.ts';

let engine: SearchEngine | undefined;

/** One engine a page, whoever asks. @param base address of the site's root */
export function getSiteEngine(base: string): SearchEngine {
  // Browsers start no worker from a disk, and an offline pack's index is small.
  const isInPack = document.documentElement.dataset['pack'] !== undefined;
  const create = isInPack ? createPageEngine : createWorkerEngine;
  engine ??= create(new URL(base + INDEX_FOLDER, location.href).href);
  return engine;
}
