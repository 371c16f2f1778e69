import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listReleasedFiles } from '../../src/release/list-files.ts';
import { buildEnvironment, runBuild, type SiteRoot } from '../build/build-site.ts';
import { writeSoundRoot } from '../build/sound-root.ts';

describe('the same content in two folders', () => {
  let room: string;
  let root: SiteRoot;
  beforeAll(async () => {
    room = mkdtempSync(path.join(tmpdir(), '同一 same-'));
    root = await writeSoundRoot(path.join(room, '甲'));
    cpSync(path.join(room, '甲'), path.join(room, '乙 b'), { recursive: true });
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  it('gives the same files, to the byte', async () => {
    const builds = [];
    for (const name of ['甲', '乙 b']) {
      const content = path.join(room, name, path.relative(path.join(room, '甲'), root.content));
      const folder = path.join(room, `built ${name}`);
      const { status, output } = await runBuild(buildEnvironment({ content }, folder));
      expect(status, output).toBe(0);
      builds.push(await listReleasedFiles(path.join(folder, 'dist')));
    }
    expect(builds[1]).toEqual(builds[0]);
    expect(builds[0]!.length).toBeGreaterThan(100);
    expect(JSON.stringify(builds[0])).not.toMatch(/"admin\/|sveltia/);
  });
});
