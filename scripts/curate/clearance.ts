import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runClearance } from '../../src/curate/run-clearance.ts';
import type { Command } from './commands.ts';

export const clearanceCommand: Command = {
  usage: 'clearance [FILE]',
  zh: '写出 release/clearance.json：公开了哪些条目，各凭谁的决定。存档用，不部署。',
  en: 'writes release/clearance.json: what is published, on whose word. To be kept, not deployed.',
  run: async (settings, args) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const target = path.resolve(settings.projectRoot, positionals[0] ?? 'release/clearance.json');
    return await runClearance(settings, target, openConsole(settings.language, true));
  },
};
