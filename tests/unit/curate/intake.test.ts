import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type IntakeRequest, runIntake } from '../../../src/curate/run-intake.ts';
import type { IntakeReport } from '../../../src/intake/package/report.ts';
import {
  buildBag,
  buildPayload,
  type Files,
  hash,
  writeFolder,
} from '../intake/package/packages.ts';
import { openDesk, type Desk } from './curator-desk.ts';

const payload = await buildPayload();

/** A desk under git. */
function openGitDesk(): Desk & { readonly git: (...args: string[]) => string } {
  const desk = openDesk();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: desk.folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', '某某');
  git('config', 'user.email', 'someone@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  return { ...desk, git };
}

const take = (desk: Desk, source: string, more: Partial<IntakeRequest> = {}): Promise<boolean> =>
  runIntake(
    desk.settings,
    { source, holder: 'shi', origin: {}, waived: {}, ...more },
    desk.console,
  );

function readReport(desk: Desk): IntakeReport {
  const [file = ''] = globSync('reports/intake/*.json', { cwd: desk.folder });
  return JSON.parse(readFileSync(path.join(desk.folder, file), 'utf8')) as IntakeReport;
}

describe('a good package', () => {
  const desk = openGitDesk();
  const source = writeFolder(buildBag(payload));
  let branch = '';

  beforeAll(async () => {
    expect(await take(desk, source, { acceptBy: '李四' })).toBe(true);
    branch = desk.git('branch', '--list', 'intake/*', '--format=%(refname:short)');
  });

  it('becomes a branch of its name, and what the curator works on stays as it was', () => {
    expect(branch).toMatch(/^intake\/\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
    expect(desk.git('status', '--porcelain')).toBe('');
    expect(desk.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    expect(desk.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(desk.git('log', '-1', '--format=%s', branch)).toContain('李四');
  });
  it('with its records, held back, and their pictures in order', () => {
    const added = desk
      .git('diff', '--name-only', '--diff-filter=A', '-z', 'main', branch)
      .split('\0');
    const records = added.filter((file) => file.endsWith('record.yaml'));
    expect(records).toHaveLength(2);
    const [first = ''] = records;
    const record = parse(desk.git('show', `${branch}:${first}`)) as {
      referenceCode: string;
      opening: { conclusion: string };
      parts: { file: string; width: number }[];
    };
    expect(record.referenceCode).toBe('T1-1');
    expect(record.opening.conclusion).toBe('pending');
    expect(record.parts.map(({ width }) => width)).toEqual([60, 60]);
    for (const { file } of record.parts)
      expect(added).toContain(path.posix.join(path.posix.dirname(first), file));
  });
  it('with the signed report', () => {
    const name = branch.slice('intake/'.length);
    const report = JSON.parse(
      desk.git('show', `${branch}:content/intake/reports/${name}.json`),
    ) as IntakeReport;
    expect(report.accepted?.by).toBe('李四');
    expect(report.files.find(({ path: file }) => file === 'data/T1-2.jpg')?.sha256).toBe(
      hash(payload['T1-2.jpg']!),
    );
    const page = desk.git('show', `${branch}:content/intake/reports/${name}.zh.html`);
    expect(page).toContain('李四');
    expect(page).not.toContain('<script');
  });
  it('and is not taken in twice on a day', async () => {
    expect(await take(desk, source, { acceptBy: '李四' })).toBe(false);
    expect(desk.said.at(-1)).toContain(branch);
  });
});

describe('a package with findings', () => {
  const loose: Files = { ...payload, 'T1-2-x.dat': Buffer.of(1, 2, 0, 3) };

  it('is inspected and reported, and nothing else', async () => {
    const desk = openGitDesk();
    expect(await take(desk, writeFolder(loose))).toBe(false);
    expect(desk.git('branch', '--list', 'intake/*')).toBe('');
    expect(readReport(desk).findings.map(({ code }) => code)).toEqual([
      'no-manifest',
      'no-origin',
      'unknown-type',
    ]);
    expect(desk.said.at(-1)).toContain('--waive "unknown-type:T1-2-x.dat=');
  });
  it('is taken in when every one is answered by name with a reason', async () => {
    const desk = openGitDesk();
    const source = writeFolder(loose);
    const waived = {
      'no-manifest': '光盘当面交接',
      'no-origin': '',
      'unknown-type:T1-2-x.dat': '原系统文件',
    };
    expect(await take(desk, source, { acceptBy: '李四', waived })).toBe(false);
    const origin = { from: '某局', contact: '张三', date: '2026-11-01', agreement: '1号' };
    expect(await take(desk, source, { acceptBy: '李四', waived, origin })).toBe(true);
    expect(desk.git('branch', '--list', 'intake/*')).not.toBe('');
  });
  it('is refused whatever is waived, where one may not be', async () => {
    const desk = openGitDesk();
    const bad = writeFolder(buildBag({ ...payload, 'T1-2.bat': 'del x' }));
    const waived = { executable: '没关系', 'executable:data/T1-2.bat': '没关系' };
    expect(await take(desk, bad, { acceptBy: '李四', waived })).toBe(false);
    expect(desk.git('branch', '--list', 'intake/*')).toBe('');
    expect(readReport(desk).accepted).toBeUndefined();
  });
  it('with cells nobody understands is told cell by cell', async () => {
    const desk = openGitDesk();
    const catalogue =
      '档号,题名,责任者,日期,页数\nT1-1,甲件,某局,民国四十年误,2\nT1-2,乙件,某局,1952,1\n';
    expect(await take(desk, writeFolder(buildBag({ ...payload, '目录.csv': catalogue })))).toBe(
      false,
    );
    expect(desk.said.join('\n')).toContain('民国四十年误');
  });
});

it('a package that is not there is said to be missing', async () => {
  const desk = openDesk();
  await expect(take(desk, path.join(desk.folder, '没有.zip'))).rejects.toThrow('[no-package]');
});

it('a person at the desk signs and gives reasons when asked', async () => {
  const desk = openGitDesk();
  const bag = { ...buildBag(payload), 'data/附注.txt': '附注' };
  const answers = ['李四', '移交单位补交', '移交单位补交', '移交单位补交'];
  const console = {
    ...desk.console,
    canAsk: true,
    ask: () => Promise.resolve(answers.shift() ?? ''),
  };
  const request = { source: writeFolder(bag), holder: 'shi', origin: {}, waived: {} };
  expect(await runIntake(desk.settings, request, console)).toBe(true);
  const branch = desk.git('branch', '--list', 'intake/*', '--format=%(refname:short)');
  const name = branch.slice('intake/'.length);
  const signed = desk.git('show', `${branch}:content/intake/reports/${name}.json`);
  expect(JSON.parse(signed)).toMatchObject({
    accepted: { by: '李四' },
    receiver: '某市档案馆',
    waivers: [{ finding: 'file-unlisted', by: '李四', reason: '移交单位补交' }],
  });
});

it('outside of git nothing is made', async () => {
  const desk = openDesk();
  expect(await take(desk, writeFolder(buildBag(payload)), { acceptBy: '李四' })).toBe(false);
  expect(desk.said.at(-1)).toContain('git init');
  expect(existsSync(path.join(desk.folder, 'content/intake/reports'))).toBe(false);
});
