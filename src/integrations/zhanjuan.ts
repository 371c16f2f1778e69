import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import path from 'node:path';
import { writeWebApp } from '../keep/web-app.ts';
import { writeKeep } from '../keep/write-keep.ts';
import { createProgress } from '../imaging/progress.ts';
import { isContentFaults } from '../model/fault.ts';
import { writeDisplayFont } from '../press/display-font.ts';
import { collectTitles } from '../press/display-slices.ts';
import { openLongMemory } from '../press/memory.ts';
import { listNotices } from '../press/notices.ts';
import { printCards } from '../press/print-cards.ts';
import { printPapers } from '../press/print-papers.ts';
import { runPress, type Publication } from '../press/publication.ts';
import { findRareCharacters, isShipped } from '../press/rare-characters.ts';
import type { Settings } from '../settings.ts';
import { guardAddresses } from './guard-addresses.ts';
import { publishAssets, publishIndex } from './publish-assets.ts';
import { serveTree } from './serve-tree.ts';
import { moveTrees } from './set-aside.ts';
import { watchContent } from './watch-content.ts';

/**
 * Astro takes these of its own values from the shell where that has them: a BASE_URL of some CI system would move
 * every link.
 */
const SHADOWED = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'] as const;

/**
 * Derives before the pages are built; publishes the pictures and indexes the texts after. While developing both lie
 * in a tree of their own in the cache, and all is done again whenever the content changes.
 */
export function zhanjuan(settings: Settings): AstroIntegration {
  const aside = path.join(settings.cacheDir, 'aside');
  const development = path.join(settings.cacheDir, 'dev');
  const memory = openLongMemory();
  let publication: Publication | undefined;

  const print = async (logger: AstroIntegrationLogger): Promise<Publication> => {
    const { language, cacheDir } = settings;
    const printed = await runPress(settings, createProgress({ language }), memory);
    const told = [...printed.stories, ...printed.lessonStories].map(({ story }) => story);
    const texts = JSON.stringify([printed.catalogue, told]);
    const rare = findRareCharacters(texts).filter(isShipped);
    await writeDisplayFont(collectTitles(printed.catalogue, told), rare, cacheDir);
    const { drawn, notices } = await printCards(printed, settings);
    if (drawn > 0) logger.info(`social cards: ${drawn} drawn`);
    const paper = await printPapers(printed, settings);
    if (paper.set > 0) logger.info(`paper: ${paper.set} sheets set`);
    for (const notice of [...notices, ...paper.notices, ...listNotices(printed, language)])
      logger.warn(notice);
    return printed;
  };

  return {
    name: 'zhanjuan',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        for (const name of SHADOWED) Reflect.deleteProperty(process.env, name);
        publication = await print(logger);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!publication) return;
        publishAssets(publication, development, settings);
        publishIndex(publication, development);
        server.middlewares.use(serveTree(development, settings.base));
        watchContent(server.watcher, settings, async () => {
          try {
            const printed = await print(logger);
            publishAssets(printed, development, settings);
            await refreshContent?.({ context: { publication: printed } });
            // Whoever writes waits for the page, not for the search.
            publishIndex(printed, development);
          } catch (error) {
            // The pages stay as they were until the faults are mended.
            logger.error(isContentFaults(error) ? error.message : String(error));
          }
        });
      },
      'astro:build:start': () => {
        moveTrees(settings.outDir, aside);
      },
      'astro:build:done': async ({ logger, pages }) => {
        if (!publication) return;
        moveTrees(aside, settings.outDir);
        publishAssets(publication, settings.outDir, settings);
        const index = publishIndex(publication, settings.outDir);
        logger.info(`search index: ${index.documents} documents in ${index.files} files`);
        const addresses = pages.map(({ pathname }) => pathname);
        const news = guardAddresses(addresses, settings);
        if (news !== undefined) logger.warn(news);
        const site = { ...settings, origin: undefined };
        writeWebApp(site, publication.catalogue.site);
        await writeKeep(site, publication.catalogue);
      },
    },
  };
}
