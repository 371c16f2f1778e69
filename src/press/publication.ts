import type { Derivative } from '../imaging/derivative.ts';
import type { DerivationProgress } from '../imaging/progress.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { listCards, type PageCard } from '../sharing/list-cards.ts';
import type { Drawings } from './drawings.ts';
import { deriveImages, findImages } from './images.ts';
import { readManuscript, type Manuscript } from './manuscript.ts';
import { writeRecordings, type SiteRecording } from './recordings.ts';

/** What the site is built from. */
export interface Publication extends Manuscript {
  /** By `holder/slug#part`. */
  readonly derivatives: ReadonlyMap<string, Derivative>;
  /** Social cards, drawn or not. */
  readonly cards: readonly PageCard[];
  /** Sound and film, by `holder/slug#part`. */
  readonly recordings: ReadonlyMap<string, SiteRecording>;
}

/**
 * Reads, gates, checks and derives. Throws {@link ContentFaults} with all that is wrong, after everything
 * has been looked at; pictures already made stay in the store. Who runs it again hands in the drawings of last time.
 */
export async function runPress(
  settings: Settings,
  progress: DerivationProgress,
  drawings?: Drawings,
): Promise<Publication> {
  const { manuscript, faults } = await readManuscript(settings, drawings);
  const images = await deriveImages(manuscript, settings, progress);
  const media = writeRecordings(manuscript, settings);
  const all = [...faults, ...images.faults, ...media.faults];
  if (all.length > 0) throw new ContentFaults(all, settings.language);
  return buildPublication(manuscript, images.derivatives, media.recordings);
}

/** The same without deriving: pictures that have not been made are absent. */
export async function readPublication(settings: Settings): Promise<Publication> {
  const { manuscript, faults } = await readManuscript(settings);
  if (faults.length > 0) throw new ContentFaults(faults, settings.language);
  const { recordings } = writeRecordings(manuscript, settings);
  return buildPublication(manuscript, await findImages(manuscript, settings), recordings);
}

function buildPublication(
  manuscript: Manuscript,
  derivatives: Publication['derivatives'],
  recordings: Publication['recordings'],
): Publication {
  const cards = listCards(manuscript.catalogue, derivatives);
  return { ...manuscript, derivatives, cards, recordings };
}
