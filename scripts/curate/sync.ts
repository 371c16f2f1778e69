import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runSync } from '../../src/curate/run-sync.ts';
import type { Command } from './commands.ts';
import { findShelf } from './release.ts';

export const syncCommand: Command = {
  usage: 'sync REMOTE:BUCKET [--dry-run] [--gzip] [--all] [--to FOLDER] [--yes]',
  zh: '用 rclone 让对象存储与展示中的发布一致：先列出会有什么变化；先传后删。',
  en: 'makes object storage hold the release that is shown, by rclone: lists what would change; uploads first, deletes last.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        gzip: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const [remote] = positionals;
    if (remote === undefined || positionals.length > 1) {
      console.print(syncCommand.usage);
      return false;
    }
    const { gzip, all } = values;
    return await runSync(
      { shelf: findShelf(settings, values.to), remote, dryRun: values['dry-run'], gzip, all },
      console,
    );
  },
};
