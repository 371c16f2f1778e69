import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { createProgress } from '../imaging/progress.ts';
import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import { writeDisplayFont } from '../press/display-font.ts';
import { runPress, type Publication } from '../press/publication.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import type { Settings } from '../settings.ts';
import { guardAddresses } from './guard-addresses.ts';
import { serveDerivatives } from './serve-derivatives.ts';
import { moveTrees } from './set-aside.ts';

/**
 * Astro takes these of its own values from the shell where that has them: a BASE_URL of some CI system would move
 * every link.
 */
const SHADOWED = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'] as const;

/** Derives before the pages are built; publishes the pictures and indexes the pages after. */
export function zhanjuan(settings: Settings): AstroIntegration {
  let publication: Publication | undefined;
  const aside = path.join(settings.cacheDir, 'aside');
  return {
    name: 'zhanjuan',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        for (const name of SHADOWED) Reflect.deleteProperty(process.env, name);
        publication = await runPress(settings, createProgress({ language: settings.language }));
        const stories = publication.stories.map(({ story }) => story);
        await writeDisplayFont(publication.catalogue, stories, settings.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        if (publication) serveDerivatives(server.middlewares, publication, settings);
      },
      'astro:build:start': () => {
        moveTrees(settings.outDir, aside);
      },
      'astro:build:done': ({ logger, pages }) => {
        if (!publication) return;
        moveTrees(aside, settings.outDir);
        publishDerivatives(
          publication.derivatives.values(),
          settings.outDir,
          settings.site + settings.base.replace(/\/$/, ''),
        );
        const news = guardAddresses(
          pages.map(({ pathname }) => pathname),
          settings,
        );
        if (news !== undefined) logger.warn(news);
        const index = writeSearchIndex(settings.outDir, {
          catalogue: publication.catalogue,
          stories: publication.stories.map(({ story }) => story),
          images: publication.derivatives,
        });
        logger.info(`search index: ${index.documents} documents in ${index.files} files`);
      },
    },
  };
}
