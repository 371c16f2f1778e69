import type { Derivative } from '../imaging/derivative.ts';
import type { DerivationProgress } from '../imaging/progress.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { listPapers } from '../paper/list-papers.ts';
import { buildPartKey } from '../model/master.ts';
import type { Paper } from '../paper/paper.ts';
import type { PosterDrawing } from '../paper/poster.ts';
import { listCards, type PageCard } from '../sharing/list-cards.ts';
import { deriveImages, findImages } from './images.ts';
import { readManuscript, type Manuscript } from './manuscript.ts';
import type { PressMemory } from './memory.ts';
import { writeRecordings, type SiteRecording } from './recordings.ts';

/** What the site is built from. */
export interface Publication extends Manuscript {
  /** By `holder/slug#part`. */
  readonly derivatives: ReadonlyMap<string, Derivative>;
  /** Social cards, drawn or not. */
  readonly cards: readonly PageCard[];
  /** Sheets to be printed, set or not. */
  readonly papers: readonly Paper[];
  /** Sound and film, by `holder/slug#part`. */
  readonly recordings: ReadonlyMap<string, SiteRecording>;
}

/**
 * Reads, gates, checks and derives. Throws {@link ContentFaults} with all that is wrong, after everything
 * has been looked at; pictures already made stay in the store. Who runs it again hands in what it keeps of last time.
 */
export async function runPress(
  settings: Settings,
  progress: DerivationProgress,
  memory?: PressMemory,
): Promise<Publication> {
  const { manuscript, faults } = await readManuscript(settings, memory);
  const images = await deriveImages(manuscript, settings, progress, memory);
  const media = writeRecordings(manuscript, settings);
  const all = [...faults, ...images.faults, ...media.faults];
  if (all.length > 0) throw new ContentFaults(all, settings.language);
  return buildPublication(manuscript, images.derivatives, media.recordings, settings);
}

/** The same without deriving: pictures that have not been made are absent. */
export async function readPublication(settings: Settings): Promise<Publication> {
  const { manuscript, faults } = await readManuscript(settings);
  if (faults.length > 0) throw new ContentFaults(faults, settings.language);
  const { recordings } = writeRecordings(manuscript, settings);
  const derivatives = await findImages(manuscript, settings);
  return buildPublication(manuscript, derivatives, recordings, settings);
}

function buildPublication(
  manuscript: Manuscript,
  derivatives: Publication['derivatives'],
  recordings: Publication['recordings'],
  { site, base }: Settings,
): Publication {
  const { catalogue, lessonStories } = manuscript;
  const cards = listCards(catalogue, derivatives);
  const papers = listPapers(
    { catalogue, derivatives, address: isLocal(site) ? undefined : site + base },
    lessonStories.map(({ story }) => story),
    listPosterDrawings(manuscript),
  );
  return { ...manuscript, derivatives, cards, papers, recordings };
}

/** While nobody has said where the site will stand, paper does not lead there. */
function isLocal(site: string): boolean {
  return /^https?:\/\/(?:localhost|127\.)/.test(site);
}

/** Of each record the first that may be shown whole and as sharp as it is. */
function listPosterDrawings({
  catalogue,
  masters,
  findDrawing,
}: Manuscript): readonly PosterDrawing[] {
  return catalogue.records.flatMap(({ id, kind, parts }) => {
    if (kind !== 'plate') return [];
    const drawings = parts.flatMap((part): PosterDrawing[] => {
      const master = masters.get(buildPartKey(id, part.id));
      const isWhole = master?.maxSize === undefined && master?.redactions.length === 0;
      const plate = isWhole && master.source === 'drawing' ? findDrawing(master.path) : undefined;
      return plate ? [{ record: id, part: part.id, plate }] : [];
    });
    return drawings.slice(0, 1);
  });
}
