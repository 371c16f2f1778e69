import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runRollback } from '../../src/curate/run-rollback.ts';
import { runSync } from '../../src/curate/run-sync.ts';
import type { Command } from './commands.ts';
import { findShelf } from './release.ts';

export const rollbackCommand: Command = {
  usage: 'rollback [RELEASE] [--to FOLDER] [--sync REMOTE:BUCKET [--gzip]] [--yes]',
  zh: '重新展示上一次发布，或指定的一次；--sync 连对象存储一起退回。',
  en: 'shows the release before again, or the one that is named; --sync takes object storage back too.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        sync: { type: 'string' },
        gzip: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const shelf = findShelf(settings, values.to);
    if (!(await runRollback(shelf, positionals[0], console))) return false;
    const { sync: remote, gzip } = values;
    if (remote === undefined) return true;
    // To go back is the answer to its question already.
    const wish = { shelf, remote, gzip, dryRun: false, all: false };
    return await runSync(wish, { ...console, yes: true });
  },
};
