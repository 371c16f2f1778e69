import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import path from 'node:path';
import { createProgress } from '../imaging/progress.ts';
import { isContentFaults } from '../model/fault.ts';
import { findCurrentPublication, setCurrentPublication } from '../press/current-publication.ts';
import { getDisplaySheet, writeDisplayFont } from '../press/display-font.ts';
import { openLongMemory } from '../press/memory.ts';
import { runPress, type Publication } from '../press/publication.ts';
import { answerFaults } from '../preview/faults/answer-faults.ts';
import type { Settings } from '../settings.ts';
import { printBeside } from './print-beside.ts';
import { publishBeside, publishIndex, publishMedia } from './publish-assets.ts';
import { forgetFile, leaveContent, reloadPages } from './reload-pages.ts';
import { serveTree } from './serve-tree.ts';
import { dropShellValues } from './shell-values.ts';
import { watchContent } from './watch-content.ts';

/** Whoever writes waits for the page alone; what stands beside it is made when nothing has been written for so long. */
const REST_MS = 2500;

/**
 * Serves the site while it is being written. What stands beside the pages lies in a tree of its own in the cache;
 * whenever the content changes, what has changed is read again and open pages are loaded again. Faults are shown in
 * place of the pages until they are mended.
 */
export function develop(settings: Settings): AstroIntegration {
  const tree = path.join(settings.cacheDir, 'dev');
  const memory = openLongMemory();

  /** Nothing when there are faults. */
  const print = async (logger: AstroIntegrationLogger): Promise<Publication | undefined> => {
    try {
      const publication = await runPress(settings, createProgress(settings), memory);
      publishMedia(publication, tree, settings);
      setCurrentPublication({ settings, publication, faults: [] });
      return publication;
    } catch (error) {
      if (!isContentFaults(error)) throw error;
      const { publication } = findCurrentPublication() ?? {};
      setCurrentPublication({ settings, publication, faults: error.faults });
      logger.error(error.message);
      return undefined;
    }
  };

  const finish = async (
    publication: Publication,
    logger: AstroIntegrationLogger,
  ): Promise<void> => {
    publishIndex(publication, tree);
    try {
      await printBeside(publication, settings, logger);
      publishBeside(publication, tree, settings);
    } catch (error) {
      if (!isContentFaults(error)) throw error;
      logger.error(error.message);
    }
  };

  return {
    name: 'zhanjuan-develop',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'dev') return;
        dropShellValues();
        // The large viewer is made ready at once: met only on the first page with a scan, it would make that load twice.
        const optimizeDeps = { include: ['openseadragon'] };
        const plugins = [leaveContent(settings)];
        // The face of titles lies in the cache, wherever that is.
        const fs = { allow: [settings.projectRoot, settings.cacheDir] };
        updateConfig({ vite: { plugins, optimizeDeps, server: { fs } } });
        const publication = await print(logger);
        if (publication) await finish(publication, logger);
        // Pages name its sheet, and wait for their titles' characters.
        else await writeDisplayFont([], [], settings.cacheDir);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let texts = listTexts(findCurrentPublication()?.publication);
        let rest: NodeJS.Timeout | undefined;
        let finished = Promise.resolve();
        const fail = (error: unknown): void => {
          logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        };
        const update = async (): Promise<void> => {
          clearTimeout(rest);
          const publication = await print(logger);
          if (publication) {
            const now = listTexts(publication);
            if (now !== texts) await refreshContent?.({});
            texts = now;
            rest = setTimeout(() => {
              // One after the other: each takes away what it has no use for, and the last is to have its way.
              finished = finished
                .then(() => finish(publication, logger))
                .then(() => forgetFile(server, getDisplaySheet(settings.cacheDir)))
                .catch(fail);
            }, REST_MS);
          }
          reloadPages(server);
        };
        const watch = watchContent(server.watcher, settings, update, fail);
        server.middlewares.use(answerFaults(settings, watch.settle));
        server.middlewares.use(serveTree(tree, settings.base));
      },
    },
  };
}

/** Astro finds the files of stories through its collections. */
function listTexts(publication: Publication | undefined): string {
  const { stories = [], lessonStories = [] } = publication ?? {};
  return [...stories, ...lessonStories].map(({ path: file }) => file).join('\n');
}
