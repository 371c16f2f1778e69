import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { createProgress } from '../imaging/progress.ts';
import { writeWebApp } from '../keep/web-app.ts';
import { writeKeep } from '../keep/write-keep.ts';
import { setCurrentPublication } from '../press/current-publication.ts';
import { runPress, type Publication } from '../press/publication.ts';
import type { Settings } from '../settings.ts';
import { guardAddresses } from './guard-addresses.ts';
import { printBeside } from './print-beside.ts';
import { publishBeside, publishIndex, publishMedia } from './publish-assets.ts';
import { moveTrees } from './set-aside.ts';
import { dropShellValues } from './shell-values.ts';

/** Derives before the pages are built; publishes the pictures and indexes the texts after. */
export function zhanjuan(settings: Settings): AstroIntegration {
  const aside = path.join(settings.cacheDir, 'aside');
  let publication: Publication | undefined;

  return {
    name: 'zhanjuan',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        dropShellValues();
        publication = await runPress(settings, createProgress(settings));
        setCurrentPublication({ settings, publication, faults: [] });
        await printBeside(publication, settings, logger);
      },
      'astro:build:start': () => {
        moveTrees(settings.outDir, aside);
      },
      'astro:build:done': async ({ logger, pages }) => {
        if (!publication) return;
        moveTrees(aside, settings.outDir);
        publishMedia(publication, settings.outDir, settings);
        publishBeside(publication, settings.outDir, settings);
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
