import type { Derivative } from '../imaging/derivative.ts';
import type { DerivationProgress } from '../imaging/progress.ts';
import { SILENT_PROGRESS } from '../imaging/progress.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { deriveImages } from './images.ts';
import { readManuscript, type Manuscript } from './manuscript.ts';

/** What the site is built from. */
export interface Publication extends Manuscript {
  /** By `holder/slug#part`. */
  readonly derivatives: ReadonlyMap<string, Derivative>;
}

/**
 * Reads, gates, checks and derives. Throws {@link ContentFaults} with all that is wrong, after everything
 * has been looked at; pictures already made stay in the store.
 */
export async function runPress(
  settings: Settings,
  progress: DerivationProgress = SILENT_PROGRESS,
): Promise<Publication> {
  const { manuscript, faults } = await readManuscript(settings);
  const images = await deriveImages(manuscript, settings, progress);
  const all = [...faults, ...images.faults];
  if (all.length > 0) throw new ContentFaults(all, settings.language);
  return { ...manuscript, derivatives: images.derivatives };
}
