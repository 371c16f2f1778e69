import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { runDecide } from '../../src/curate/run-decide.ts';
import type { Command } from './commands.ts';

/** Every question has a flag of its name. */
const ANSWERS = {
  reviewers: { type: 'string' },
  basis: { type: 'string' },
  date: { type: 'string' },
  early: { type: 'string' },
  'publication-basis': { type: 'string' },
  'publication-date': { type: 'string' },
  authority: { type: 'string' },
  clearance: { type: 'string' },
  statement: { type: 'string' },
} as const;

export const decideCommand: Command = {
  usage:
    'decide [HOLDER/SLUG …] [--holder SLUG] [--reviewers 张三、李四] [--basis …] [--date …] [--early 理由] [--publication-basis …] [--publication-date …] [--authority …] [--clearance public-domain|licensed|own-work|depositor-consent] [--statement URL] [--yes]',
  zh: '给还没有结论的条目写明开放审核（两个人）、公布和权利；不写条目就是全部。已有结论的不动。',
  en: 'writes opening review (two people), publication and rights into records that wait for a decision; without names, all of them. What was decided is not touched.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...ANSWERS, holder: { type: 'string' }, yes: { type: 'boolean', default: false } },
    });
    const { holder, yes, ...flags } = values;
    const console = openConsole(settings.language, yes);
    return await runDecide(settings, { records: positionals, holder, flags }, console);
  },
};
