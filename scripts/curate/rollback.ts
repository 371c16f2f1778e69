import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runRollback } from '../../src/curate/run-rollback.ts';
import type { Command } from './commands.ts';
import { findShelf } from './release.ts';

export const rollbackCommand: Command = {
  usage: 'rollback [RELEASE] [--to FOLDER]',
  zh: '重新展示上一次发布，或指定的一次。',
  en: 'shows the release before again, or the one that is named.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    const console = openConsole(settings.language, true);
    return await runRollback(findShelf(settings, values.to), positionals[0], console);
  },
};
