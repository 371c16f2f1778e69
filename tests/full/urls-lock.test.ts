import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvironment, runBuild } from '../build/build-site.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';

/** One site through its life: each test goes on where the one before left it. */
describe('the lock of addresses', () => {
  const folder = mkdtempSync(path.join(tmpdir(), '展卷 网址-'));
  let content = '';
  let environment: NodeJS.ProcessEnv = {};
  const lock = (): string => path.join(content, 'urls.lock');
  const readLock = (): string[] =>
    readFileSync(lock(), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

  beforeAll(async () => {
    ({ content } = await writeSoundRoot(folder));
    environment = buildEnvironment({ content }, folder, { base: '/exhibits/' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is written only when asked for, with pages, notices and redirects, below the base', async () => {
    const first = await runBuild(environment);
    expect(first.status, first.output).toBe(0);
    expect(existsSync(lock())).toBe(false);
    expect(first.output).toMatch(/有 \d+ 个新网址还没有记入 .*urls\.lock/);
    const second = await runBuild(environment, { options: ['--lock'] });
    expect(second.status, second.output).toBe(0);
    const locked = readLock();
    expect(locked).toEqual(
      expect.arrayContaining([
        './',
        'en/',
        'records/xian/letter/',
        'records/xian/letter-1/',
        'en/records/xian/letter/',
        'exhibitions/valleys/crossing/',
        'places/beichuan/',
      ]),
    );
    expect(locked.filter((address) => /404|exhibits\//.test(address))).toEqual([]);
  });

  it('a renamed record fails the build until its old name is an alias', async () => {
    const records = path.join(content, 'records/xian');
    renameSync(path.join(records, 'petition'), path.join(records, 'appeal'));
    editText(path.join(content, 'exhibitions/valleys/exhibition.yaml'), (yaml) =>
      yaml.replace('xian/petition', 'xian/appeal'),
    );
    const failed = await runBuild(environment);
    expect(failed.status).toBe(1);
    expect(failed.output).toMatch(
      /\[vanished-address\] .*urls\.lock → "records\/xian\/petition\/"/,
    );
    expect(failed.output).toContain('aliases: [xian/petition]');
    expect(failed.output).not.toMatch(/^ +at /m);

    editText(
      path.join(records, 'appeal/record.yaml'),
      (yaml) => `${yaml}aliases: [xian/petition]\n`,
    );
    const cured = await runBuild(environment, { options: ['--lock'] });
    expect(cured.status, cured.output).toBe(0);
    expect(readLock()).toEqual(
      expect.arrayContaining(['records/xian/petition/', 'records/xian/appeal/']),
    );
  });

  it('forgets nothing, and a deleted record fails the build', async () => {
    const before = readLock();
    writeFileSync(lock(), `${before.join('\n')}\nrecords/xian/lost/\n`);
    const { status, output } = await runBuild(environment, { options: ['--lock'] });
    expect(status).toBe(1);
    expect(output).toContain('"records/xian/lost/"');
    expect(readLock()).toContain('records/xian/lost/');
  });
});
