import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCheck } from '../../../src/curate/run-check.ts';
import { runClearance } from '../../../src/curate/run-clearance.ts';
import { isContentFaults } from '../../../src/model/fault.ts';
import { writeSoundRoot } from '../../build/sound-root.ts';
import { openDesk, type Desk } from '../curate/curator-desk.ts';

/** A desk whose scans are there, so that the content has no faults. */
async function openSoundDesk(): Promise<Desk> {
  const desk = openDesk();
  const { content } = await writeSoundRoot(desk.folder);
  return { ...desk, settings: { ...desk.settings, contentRoots: [content] } };
}

function edit(desk: Desk, record: string, from: RegExp, to: string): void {
  const file = path.join(desk.settings.contentRoots[0] ?? '', 'records', record, 'record.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(from, to));
  expect(readFileSync(file, 'utf8')).not.toBe(before);
}

it('clearance.json lists what is published on whose word, and is refused a place in the site', async () => {
  const desk = await openSoundDesk();
  edit(desk, 'xian/letter', /jointBody: .*/, 'jointBody: 某单位\n  reviewers: [张三, 李四]');
  const target = path.join(desk.folder, 'release/clearance.json');
  expect(await runClearance(desk.settings, target, desk.console)).toBe(true);
  const { records } = JSON.parse(readFileSync(target, 'utf8')) as { records: { id: string }[] };
  expect(records.find(({ id }) => id === 'xian/letter')).toMatchObject({
    referenceCode: 'J001-WS·2022·Y-0001',
    opening: { jointBody: '某单位', reviewers: ['张三', '李四'] },
    publication: { basis: '公布决定第1号' },
    scans: [{ part: 'p1', redactions: [{ region: '600,0,100,400', reason: '涉及第三人隐私' }] }],
  });
  const inside = path.join(desk.settings.outDir, 'clearance.json');
  expect(await runClearance(desk.settings, inside, desk.console)).toBe(false);
  expect(existsSync(inside)).toBe(false);
});

it('check names what is held back and why, and every finding with its place', async () => {
  const desk = await openSoundDesk();
  edit(desk, 'xian/letter', /^creator: .*/m, 'creator: 某县政府\nnotes: 电话 13812345678');
  edit(desk, 'xian/volume-1', /^date: .*/m, 'date: 2015');
  const request = { isPublic: false, isWhole: false };
  const stopped: unknown = await runCheck(desk.settings, request, desk.console).catch(
    (error: unknown) => error,
  );
  // A story may refer to the letter, which is held back now; and its paragraphs stand on no source.
  if (!isContentFaults(stopped)) throw stopped;
  expect(stopped.faults.map(({ code }) => code)).toContain('uncited-paragraph');
  const said = desk.said.join('\n');
  expect(said).toMatch(/^ +条目 xian\/letter\n +· 有疑似个人信息/m);
  expect(said).toMatch(/xian\/volume-1\n +· 形成不满25年/);
  expect(said).toMatch(/xian\/letter +notes +phone +138\*{6}78/);

  desk.said.length = 0;
  await runCheck(desk.settings, { ...request, isPublic: true }, desk.console).catch(
    () => undefined,
  );
  expect(desk.said.join('\n')).not.toContain('xian/letter');
});

it('npm run curate -- check passes on the bundled content', () => {
  const project = path.join(import.meta.dirname, '../../..');
  const { status, stdout } = spawnSync(process.execPath, ['scripts/curate.ts', 'check'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stdout).toContain('内容无误');
  expect(status).toBe(0);
}, 120_000);
