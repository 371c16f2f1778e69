import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runExport } from '../../src/curate/run-export.ts';
import type { Command } from './commands.ts';

export const exportCommand: Command = {
  usage: 'export FILE.xlsx [--holder SLUG]',
  zh: '把条目写成工作簿，可在 Excel 或 WPS 里改，再导入。',
  en: 'writes records into a workbook, to be edited and imported again.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { holder: { type: 'string' } },
    });
    const console = openConsole(settings.language, true);
    const [target] = positionals;
    if (target === undefined) {
      console.print(exportCommand.usage);
      return false;
    }
    await runExport(settings, { target: path.resolve(target), holder: values.holder }, console);
    return true;
  },
};
