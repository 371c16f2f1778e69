import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runCheck } from '../../src/curate/run-check.ts';
import type { Command } from './commands.ts';

export const checkCommand: Command = {
  usage: 'check',
  zh: '检查内容：列出错误、不公开的条目和原因、尚未答复的疑似个人信息。',
  en: 'checks the content: faults, what is held back and why, what looks like personal data and has no answer.',
  run: async (settings, args) => {
    parseArgs({ args: [...args], options: {} });
    await runCheck(settings, openConsole(settings.language, true));
    return true;
  },
};
