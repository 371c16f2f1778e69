import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { runIntake } from '../../src/curate/run-intake.ts';
import { parseSettings } from '../../src/settings.ts';
import { buildEnvironment, runBuild } from '../build/build-site.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';
import { keepSaid } from '../unit/curate/keep-said.ts';
import { buildBag, buildPayload, writeFolder } from '../unit/intake/package/packages.ts';

const room = mkdtempSync(path.join(tmpdir(), '展卷 接收-'));
afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

it('a deposited package is signed for, reviewed on its branch, opened in part, and that part alone is built', async () => {
  const { content } = await writeSoundRoot(room);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: room, encoding: 'utf8' }).trim();
  const environment = buildEnvironment({ content }, room);
  const { console } = keepSaid();
  writeFileSync(path.join(room, '.gitignore'), 'dist\n.zhanjuan\n');
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', '某某');
  git('config', 'user.email', 'someone@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');

  const source = writeFolder(buildBag(await buildPayload()));
  onTestFinished(() => {
    rmSync(path.dirname(source), { recursive: true, force: true });
  });
  const request = {
    ...{ source, holder: 'xian', origin: {}, waived: {}, acceptBy: '李四' },
  };
  expect(await runIntake(parseSettings(room, environment), request, console)).toBe(true);
  const branch = git('branch', '--list', 'intake/*', '--format=%(refname:short)');
  git('merge', '--quiet', branch);
  const files = globSync('records/xian/195*/record.yaml', { cwd: content }).sort();
  expect(files).toHaveLength(2);
  const [opened = '', closed = ''] = files.map((file) => path.dirname(file));

  editText(path.join(content, opened, 'record.yaml'), (text) => {
    const record = parseDocument(text);
    for (const at of [0, 1]) record.setIn(['parts', at, 'alt'], `第${at + 1}页，墨书。`);
    const archive = '某县档案馆';
    const opening = { conclusion: 'open', archive, date: '2026-06-09', basis: '满二十五年' };
    record.set('opening', opening);
    record.set('publication', { authority: archive, date: '2026-09-01', basis: '档案法' });
    record.set('rights', {
      statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
      ...{ holder: archive, clearance: 'public-domain', credit: '某县档案馆藏' },
    });
    return record.toString();
  });
  const built = await runBuild(environment, { options: ['--lock'] });
  expect(built.status, built.output).toBe(0);

  const { outDir } = parseSettings(room, environment);
  const page = (record: string): string => path.join(outDir, record, 'index.html');
  expect(readFileSync(page(opened), 'utf8')).toContain('T1-1');
  expect(existsSync(page(closed))).toBe(false);
  const texts = globSync('**/*.{html,json,xml}', { cwd: outDir });
  const leaks = texts.filter((file) =>
    /T1-2|乙件|李四|张三/.test(readFileSync(path.join(outDir, file), 'utf8')),
  );
  expect(leaks).toEqual([]);
});
