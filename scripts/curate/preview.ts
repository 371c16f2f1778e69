import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole } from '../../src/curate/console.ts';
import type { Command } from './commands.ts';

export const previewCommand: Command = {
  usage: 'preview [--port N]',
  zh: '在本机预览，草稿也在内；改了文件，页面自己更新。按 Ctrl+C 结束。',
  en: 'shows the site on this machine, drafts included; pages follow what is edited. Ctrl+C ends it.',
  run: async (settings, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string', default: '4321' } },
    });
    const console = openConsole(settings.language, true);
    if (!/^\d{2,5}$/.test(values.port)) {
      console.print(previewCommand.usage);
      return false;
    }
    console.say(
      `预览里有草稿，不要让别人访问：http://localhost:${values.port}${settings.base}`,
      `The preview has drafts in it and is for yourself alone: http://localhost:${values.port}${settings.base}`,
    );
    const astro = path.join(settings.projectRoot, 'node_modules/astro/bin/astro.mjs');
    const server = spawn(process.execPath, [astro, 'dev', '--port', values.port], {
      cwd: settings.projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ZHANJUAN_PREVIEW: '1', ZHANJUAN_LANG: settings.language },
    });
    return await new Promise((done, fail) => {
      server.once('error', fail);
      server.once('exit', (status, signal) => {
        done(status === 0 || signal === 'SIGINT');
      });
    });
  },
};
