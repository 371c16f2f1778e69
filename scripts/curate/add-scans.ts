import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runAddScans, type ScansRequest } from '../../src/curate/run-add-scans.ts';
import type { Command } from './commands.ts';

const KINDS: readonly ScansRequest['kind'][] = ['page', 'photo', 'object-view'];

export const addScansCommand: Command = {
  usage:
    'add-scans FOLDER [--holder SLUG] [--sheet 目录.xlsx] [--code 档号] [--whole-names] [--kind page|photo|object-view] [--move] [--set-aside] [--into FOLDER] [--yes]',
  zh: '收进一个文件夹的扫描件：按文件名或对照表里的档号归到条目，先列表，确认后复制（--move 移走原文件）并写好条目。',
  en: 'takes in a folder of scans: by the reference code in names or in a sheet; lists first, then copies (--move removes originals) and writes the records.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        holder: { type: 'string' },
        sheet: { type: 'string' },
        code: { type: 'string' },
        'whole-names': { type: 'boolean', default: false },
        kind: { type: 'string', default: 'page' },
        move: { type: 'boolean', default: false },
        'set-aside': { type: 'boolean', default: false },
        into: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const folder =
      positionals[0] ??
      (await console.ask('扫描件在哪个文件夹？', 'Which folder holds the scans?'));
    const kind = KINDS.find((one) => one === values.kind);
    if (folder === undefined || folder === '' || positionals.length > 1 || kind === undefined) {
      console.print(addScansCommand.usage);
      return false;
    }
    return await runAddScans(
      settings,
      {
        folder: path.resolve(folder),
        holder: values.holder,
        sheet: values.sheet === undefined ? undefined : path.resolve(values.sheet),
        code: values.code,
        wholeNames: values['whole-names'],
        kind,
        move: values.move,
        setAside: values['set-aside'],
        into: values.into === undefined ? undefined : path.resolve(values.into),
      },
      console,
    );
  },
};
