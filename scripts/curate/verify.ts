import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import { formatFindings, isDifference } from '../../src/curate/format-findings.ts';
import {
  findCurrent,
  listReleases,
  listWithdrawn,
  readSiteRelease,
} from '../../src/release/release-shelf.ts';
import { verifySite } from '../../src/release/verify-site.ts';
import type { Command } from './commands.ts';
import { findShelf } from './release.ts';

export const verifyCommand: Command = {
  usage: 'verify URL [RELEASE] [--every N] [--to FOLDER]',
  zh: '逐个文件核对已部署的网站与发布的是否一致；--every 20 表示图像每 20 个抽 1 个。',
  en: 'compares a deployed site with its release, file by file; --every 20 asks for one picture in 20.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, every: { type: 'string', default: '1' } },
    });
    const console = openConsole(settings.language, true);
    const shelf = findShelf(settings, values.to);
    const [url, wanted] = positionals;
    const id = wanted ?? findCurrent(shelf) ?? listReleases(shelf).at(-1);
    if (url === undefined || !URL.canParse(url) || id === undefined) {
      console.say(
        `用法：${verifyCommand.usage}。URL 是部署后的首页网址；先要有一次发布（npm run curate -- release）。`,
        `Usage: ${verifyCommand.usage}. URL is the deployed home page; there must be a release (npm run curate -- release).`,
      );
      return false;
    }
    const release = readSiteRelease(shelf, id);
    const findings = await verifySite(release, {
      url,
      withdrawn: listWithdrawn(shelf, release),
      every: Math.max(1, Number(values.every) || 1),
      progress: (done, total) => {
        console.progress('核对', 'checked', done, total);
      },
    });
    if (findings.length > 0) console.print(formatFindings(findings, settings.language));
    const differences = findings.filter(isDifference).length;
    console.say(
      differences === 0 ? `${url} 与 ${id} 一致。` : `${url} 与 ${id} 有 ${differences} 处不一致。`,
      differences === 0 ? `${url} is what ${id} is.` : `${url} differs from ${id}: ${differences}.`,
    );
    return differences === 0;
  },
};
