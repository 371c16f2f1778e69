import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runPractice } from '../../src/curate/run-practice.ts';
import type { Command } from './commands.ts';

export const practiceCommand: Command = {
  usage: 'practice FOLDER [--yes]',
  zh: '写出一份练习用的目录和几幅扫描件（都印着“练习用·非档案原件”），先试一遍再用真的。',
  en: 'writes a catalogue and a few scans to practise with (marked all over as no records) before the real ones.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { yes: { type: 'boolean', default: false } },
    });
    const console = openConsole(settings.language, values.yes);
    const folder =
      positionals[0] ?? (await console.ask('写到哪个新文件夹？', 'Into which new folder?')) ?? '';
    if (folder === '' || positionals.length > 1) {
      console.print(practiceCommand.usage);
      return false;
    }
    return await runPractice(settings, path.resolve(folder), console);
  },
};
