import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runImport } from '../../src/curate/run-import.ts';
import type { Command } from './commands.ts';
import { parsePairs } from './parse-pairs.ts';

export const importCommand: Command = {
  usage:
    'import FILE… [--holder SLUG] [--map "栏目=field"] [--default "field=值"] [--skip-sheet NAME] [--set-aside] [--conflicts keep|overwrite] [--into FOLDER] [--yes]',
  zh: '导入目录（.xlsx、.csv、.tsv …）：先列出会有什么变化，确认后写入。',
  en: 'imports catalogues (.xlsx, .csv, .tsv …): lists what would change, and writes it when confirmed.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        holder: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        default: { type: 'string', multiple: true, default: [] },
        'skip-sheet': { type: 'string', multiple: true, default: [] },
        'set-aside': { type: 'boolean', default: false },
        conflicts: { type: 'string' },
        into: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const files = [...positionals];
    if (files.length === 0) {
      const typed = await console.ask('目录文件在哪里？', 'Where is the catalogue?');
      if (typed !== undefined && typed !== '') files.push(typed);
    }
    const { conflicts } = values;
    if (
      files.length === 0 ||
      (conflicts !== undefined && conflicts !== 'keep' && conflicts !== 'overwrite')
    ) {
      console.print(importCommand.usage);
      return false;
    }
    return await runImport(
      settings,
      {
        files: files.map((file) => path.resolve(file)),
        holder: values.holder,
        into: values.into === undefined ? undefined : path.resolve(values.into),
        mapping: {
          columns: parsePairs(values.map),
          defaults: parsePairs(values.default),
          sheets: Object.fromEntries(values['skip-sheet'].map((name) => [name, 'skip'])),
        },
        setAside: values['set-aside'],
        conflicts,
      },
      console,
    );
  },
};
