import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { formatComparison } from '../../src/curate/format-comparison.ts';
import { compareReleases } from '../../src/release/compare-releases.ts';
import { listReleases } from '../../src/release/release-shelf.ts';
import type { Command } from './commands.ts';
import { findShelf } from './release.ts';

export const diffReleaseCommand: Command = {
  usage: 'diff-release [A B] [--to FOLDER]',
  zh: '两次发布之间读者会看出什么不同；不写 A B 就比最近两次。',
  en: 'what a visitor would notice between two releases; without A B, the last two.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    const shelf = findShelf(settings, values.to);
    const console = openConsole(settings.language, true);
    const releases = listReleases(shelf);
    const [from, to] = positionals.length > 0 ? positionals : releases.slice(-2);
    const missing = [from, to].filter((id) => id === undefined || !releases.includes(id));
    if (from === undefined || to === undefined || missing.length > 0) {
      const known = releases.join('、') || '—';
      console.say(
        `要比的两次发布不都在 ${shelf} 里。那里有：${known}`,
        `The two releases to compare are not both in ${shelf}. There is: ${known}`,
      );
      return await Promise.resolve(false);
    }
    console.print(formatComparison(compareReleases(shelf, from, to), settings.language));
    return await Promise.resolve(true);
  },
};
