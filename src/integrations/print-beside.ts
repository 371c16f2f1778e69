import type { AstroIntegrationLogger } from 'astro';
import { writeDisplayFont } from '../press/display-font.ts';
import { collectTitles } from '../press/display-slices.ts';
import { listNotices } from '../press/notices.ts';
import { printCards } from '../press/print-cards.ts';
import { printPapers } from '../press/print-papers.ts';
import type { Publication } from '../press/publication.ts';
import { findRareCharacters, isShipped } from '../press/rare-characters.ts';
import type { Settings } from '../settings.ts';

/** Makes what pages only refer to, as far as the cache lacks it: the face of titles, social cards and paper. */
export async function printBeside(
  publication: Publication,
  settings: Settings,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { catalogue, stories, lessonStories } = publication;
  const { language, cacheDir } = settings;
  const told = [...stories, ...lessonStories].map(({ story }) => story);
  const rare = findRareCharacters(JSON.stringify([catalogue, told])).filter(isShipped);
  await writeDisplayFont(collectTitles(catalogue, told), rare, cacheDir);
  const { drawn, notices } = await printCards(publication, settings);
  if (drawn > 0) logger.info(`social cards: ${drawn} drawn`);
  const paper = await printPapers(publication, settings);
  if (paper.set > 0) logger.info(`paper: ${paper.set} sheets set`);
  for (const notice of [...notices, ...paper.notices, ...listNotices(publication, language)])
    logger.warn(notice);
}
