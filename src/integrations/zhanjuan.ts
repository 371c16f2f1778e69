import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createProgress } from '../imaging/progress.ts';
import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import { writeDisplayFonts } from '../press/display-fonts.ts';
import { runPress, type Publication } from '../press/publication.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import type { Settings } from '../settings.ts';
import { serveDerivatives } from './serve-derivatives.ts';

/** Trees that a build neither empties nor copies: they are set aside while Astro writes the pages. */
const TREES = ['iiif', 'media'] as const;

/** Derives before the pages are built; publishes the pictures and indexes the pages after. */
export function zhanjuan(settings: Settings): AstroIntegration {
  let publication: Publication | undefined;
  const aside = path.join(settings.cacheDir, 'aside');
  return {
    name: 'zhanjuan',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        publication = await runPress(settings, createProgress({ language: settings.language }));
        const stories = publication.stories.map(({ story }) => story);
        await writeDisplayFonts(publication.catalogue, stories, settings.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        if (publication) serveDerivatives(server.middlewares, publication, settings);
      },
      'astro:build:start': () => {
        moveTrees(settings.outDir, aside);
      },
      'astro:build:done': async ({ logger }) => {
        if (!publication) return;
        moveTrees(aside, settings.outDir);
        publishDerivatives(
          publication.derivatives.values(),
          settings.outDir,
          settings.site + settings.base.replace(/\/$/, ''),
        );
        const pages = await writeSearchIndex(settings.outDir);
        logger.info(`search index: ${pages} pages`);
      },
    },
  };
}

/** A rename, whatever the number of tiles. Where both exist a killed run left the target: the source is newer. */
function moveTrees(from: string, to: string): void {
  for (const tree of TREES) {
    const source = path.join(from, tree);
    if (!existsSync(source)) continue;
    const target = path.join(to, tree);
    mkdirSync(to, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(source, target);
  }
}
