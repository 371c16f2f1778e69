import { cpSync, mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNewSite } from '../../../src/curate/run-new-site.ts';
import { runNew } from '../../../src/curate/run-new.ts';
import { runImport } from '../../../src/curate/run-import.ts';
import { runAddScans } from '../../../src/curate/run-add-scans.ts';
import { runCheck } from '../../../src/curate/run-check.ts';
import { runDecide } from '../../../src/curate/run-decide.ts';
import { PRACTICE_MARK, runPractice } from '../../../src/curate/run-practice.ts';
import { isContentFaults } from '../../../src/model/fault.ts';
import { parseSettings, type Settings } from '../../../src/settings.ts';
import { keepSaid } from './keep-said.ts';

const CHECK = { isPublic: false, isWhole: false };
const DECISION = {
  reviewers: '张三、李四',
  basis: '开放审核第1号',
  date: '2026-06-09',
  'publication-basis': '公布决定第1号',
  clearance: 'public-domain',
};

const rooms: string[] = [];
let practised: Awaited<ReturnType<typeof practise>>;
beforeAll(async () => {
  practised = await practise();
});
afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true, force: true });
});

/** A project with nothing of its own yet, or as another one is. */
function openRoom(from?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), '展卷 first-'));
  rooms.push(folder);
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const { said, console } = keepSaid();
  const getSettings = (): Settings => parseSettings(folder, {});
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  return { folder, said, console, getSettings, read, write };
}

async function codesOf(action: Promise<unknown>): Promise<string[]> {
  try {
    await action;
    return [];
  } catch (error) {
    if (!isContentFaults(error)) throw error;
    return error.faults.map(({ code, file }) => `${code} ${file}`);
  }
}

/** The site, its holder and the practice catalogue with its scans. */
async function practise() {
  const room = openRoom();
  const { console, folder, getSettings } = room;
  await runNewSite(getSettings(), { name: '某市网上展览' }, console);
  await runNew(
    getSettings(),
    { kind: 'holder', flags: { name: '某市档案馆', slug: 'shi' } },
    console,
  );
  const practice = path.join(folder, '练习');
  await runPractice(getSettings(), practice, console);
  const catalogue = { files: [path.join(practice, '目录.xlsx')], mapping: {}, setAside: false };
  expect(await runImport(getSettings(), catalogue, console)).toBe(true);
  const scans = { folder: path.join(practice, '扫描件'), wholeNames: false } as const;
  const how = { kind: 'page', move: false, setAside: false } as const;
  expect(await runAddScans(getSettings(), { ...scans, ...how }, console)).toBe(true);
  return room;
}

describe('new site', () => {
  it('is the only content from then on, and what zhanjuan.yaml said besides stays', async () => {
    const { folder, console, getSettings, read, write } = openRoom();
    write('zhanjuan.yaml', '# ours\nlanguage: en # English\ncontent: content\n');
    const flags = { name: '某市网上展览', slug: 'mine', url: 'https://a.example' };
    expect(await runNewSite(getSettings(), flags, console)).toBe(true);
    expect(read('zhanjuan.yaml')).toBe(
      '# ours\nlanguage: en # English\ncontent: mine\nsite: https://a.example\n',
    );
    expect(getSettings().contentRoots).toEqual([path.join(folder, 'mine')]);
    expect(await codesOf(runNewSite(getSettings(), flags, console))).toEqual([
      'already-there mine',
    ]);
  });

  it('says what is still missing: an exhibition', async () => {
    const { console, getSettings } = openRoom();
    await runNewSite(getSettings(), { name: '某市网上展览' }, console);
    expect(await codesOf(runCheck(getSettings(), CHECK, console))).toEqual([
      'no-exhibition ours/site.yaml',
    ]);
  });
});

describe('practice', () => {
  it('makes a catalogue and scans that come in without a fault or a note, and never twice', async () => {
    const { folder, said, console, getSettings, read } = practised;
    expect(said.join('\n')).toContain('新增 2');
    expect(said.join('\n')).not.toContain('请留意');
    expect(read('ours/records/shi/1951-001/record.yaml')).toContain('id: p2');
    const { width, icc } = await sharp(
      path.join(folder, '练习/扫描件/X000-1951-永久-0001_1.jpg'),
    ).metadata();
    expect([width, icc !== undefined, PRACTICE_MARK]).toEqual([1654, true, '练习用·非档案原件']);
    expect(await codesOf(runPractice(getSettings(), path.join(folder, '练习'), console))).toEqual([
      expect.stringContaining('already-there'),
    ]);
  });
});

describe('decide', () => {
  it('writes opening, publication and rights by two names into what waits, and nothing else', async () => {
    const { said, console, getSettings, read, write } = openRoom(practised.folder);
    const second = 'ours/records/shi/1951-002/record.yaml';
    write(second, read(second).replace('conclusion: pending', 'conclusion: closed'));
    const closed = read(second);
    const before = read('ours/records/shi/1951-001/record.yaml').split('\n');
    expect(await runDecide(getSettings(), { records: [], flags: DECISION }, console)).toBe(true);
    const after = read('ours/records/shi/1951-001/record.yaml');
    expect(after).toContain('  reviewers:\n    - 张三\n    - 李四\n');
    expect(after).toContain('publication:\n  authority: 某市档案馆\n  date: 2026-06-09\n');
    expect(after).not.toContain('early');
    const gone = before.filter((line) => !after.split('\n').includes(line));
    expect(gone.map((line) => line.trim().split(':')[0])).toEqual([
      'conclusion',
      'statement',
      'clearance',
    ]);
    expect(read(second)).toBe(closed);
    expect(said.join('\n')).toContain('1 个条目早有结论');
    await codesOf(runCheck(getSettings(), CHECK, console));
    expect(said.join('\n')).toMatch(/shi\/1951-002\n/);
    expect(said.join('\n')).not.toMatch(/shi\/1951-001\n\s+· /);
  });

  it('of a record under 25 years asks why', async () => {
    const { console, getSettings, read, write } = openRoom(practised.folder);
    const file = 'ours/records/shi/1951-001/record.yaml';
    write(file, read(file).replace('date: 1951-03-12', 'date: 2020-03-12'));
    const decide = (flags: Record<string, string>) =>
      runDecide(getSettings(), { records: ['shi/1951-001'], flags }, console);
    expect(await codesOf(decide(DECISION))).toEqual(['missing-answer --early']);
    expect(await decide({ ...DECISION, early: '文化类档案' })).toBe(true);
    expect(read(file)).toMatch(
      /early:\n\s+reason: 文化类档案\n\s+decidedBy:\n\s+- 张三\n\s+- 李四/,
    );
  });

  it('by one person, on a day that is none, of a record there is not: says all that is wrong and writes nothing', async () => {
    const { console, getSettings, read } = openRoom(practised.folder);
    const before = read('ours/records/shi/1951-001/record.yaml');
    const flags = { ...DECISION, reviewers: '张三，张 三', date: '2026-13-01' };
    expect(await codesOf(runDecide(getSettings(), { records: [], flags }, console))).toEqual([
      'bad-answer --reviewers',
      'bad-answer --date',
      'bad-answer --publication-date',
    ]);
    expect(
      await codesOf(runDecide(getSettings(), { records: ['shi/1951-003'], flags }, console)),
    ).toEqual(['no-such-record records/']);
    expect(read('ours/records/shi/1951-001/record.yaml')).toBe(before);
  });
});
