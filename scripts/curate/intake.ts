import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runIntake } from '../../src/curate/run-intake.ts';
import type { Command } from './commands.ts';
import { parsePairs } from './parse-pairs.ts';

export const intakeCommand: Command = {
  usage:
    'intake PACKAGE --holder SLUG [--catalogue FILE] [--from NAME] [--contact NAME] [--date DAY] [--agreement NO] [--waive "finding=理由"] [--accept-by NAME] [--yes]',
  zh: '检测移交的数据包（zip 或 BagIt）：真实、完整、可用、安全；写出报告，签收后建分支待审。',
  en: 'inspects a package of a depositing body (zip or BagIt), writes a report and, once accepted, makes a branch for review.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        holder: { type: 'string' },
        catalogue: { type: 'string' },
        from: { type: 'string' },
        contact: { type: 'string' },
        date: { type: 'string' },
        agreement: { type: 'string' },
        waive: { type: 'string', multiple: true, default: [] },
        'accept-by': { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const source =
      positionals[0] ?? (await console.ask('数据包在哪里？', 'Where is the package?')) ?? '';
    const holder =
      values.holder ??
      (await console.ask('由哪个馆藏单位接收？', 'Which holder takes it in?')) ??
      '';
    if (source === '' || holder === '') {
      console.print(intakeCommand.usage);
      return false;
    }
    const { from, contact, date, agreement } = values;
    return await runIntake(
      settings,
      {
        source: path.resolve(source),
        holder,
        origin: { from, contact, date, agreement },
        catalogue: values.catalogue,
        waived: parsePairs(values.waive),
        acceptBy: values['accept-by'],
      },
      console,
    );
  },
};
