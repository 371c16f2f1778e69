import { build } from 'astro';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runRelease } from '../../src/curate/run-release.ts';
import type { Settings } from '../../src/settings.ts';
import { packSite } from '../pack-site.ts';
import type { Command } from './commands.ts';

/** Where releases are kept unless --to says otherwise. */
export function findShelf({ projectRoot }: Settings, to: string | undefined): string {
  return path.resolve(projectRoot, to ?? 'release');
}

export const releaseCommand: Command = {
  usage: 'release [--to FOLDER] [--packs] [--hold]',
  zh: '构建网站，记下每个文件，放进发布架（默认 release/）并展示；--packs 连同离线包；--hold 只放进去，先不展示。',
  en: 'builds the site, records every file, puts it on the shelf (release/) and shows it; --packs adds offline packs; --hold does not show it yet.',
  run: async (settings, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        packs: { type: 'boolean', default: false },
        hold: { type: 'boolean', default: false },
      },
    });
    // What is released is locked: from then on no address of it may vanish.
    process.env['ZHANJUAN_LOCK'] = '1';
    await build({ root: settings.projectRoot, logLevel: 'warn' });
    if (values.packs) await packSite(settings, []);
    return await runRelease(
      settings,
      { shelf: findShelf(settings, values.to), isHeldBack: values.hold },
      openConsole(settings.language, true),
    );
  },
};
