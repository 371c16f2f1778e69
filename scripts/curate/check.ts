import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runCheck } from '../../src/curate/run-check.ts';
import type { Command } from './commands.ts';

export const checkCommand: Command = {
  usage: 'check [--public] [--whole]',
  zh: '检查内容：错误（连同出处、事实和文风）、不公开的和原因、尚未答复的疑似个人信息、待核的、展览还缺的。--public 不说不公开的；--whole 展览缺一样就不通过。',
  en: 'checks the content: faults (footing, facts and style too), what is held back and why, what looks like personal data and has no answer, what is to be verified, what exhibitions lack. --public is silent on what is held back; --whole fails where an exhibition lacks a part.',
  run: async (settings, args) => {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args: [...args], options: { public: flag, whole: flag } });
    const request = { isPublic: values.public, isWhole: values.whole };
    return await runCheck(settings, request, openConsole(settings.language, true));
  },
};
