import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Console } from '../../../src/curate/console.ts';
import { runNew, type KindName } from '../../../src/curate/run-new.ts';
import { PLATE_FORMS } from '../../../src/curate/skeletons/build-plate.ts';
import { formatFault, isContentFaults, type Fault } from '../../../src/model/fault.ts';
import { checkTexts } from '../../../src/press/check-texts.ts';
import { readDesk, readManuscript } from '../../../src/press/manuscript.ts';
import { parseSettings } from '../../../src/settings.ts';
import { openDesk, type Desk } from './curator-desk.ts';

async function make(
  desk: Desk,
  kind: KindName,
  flags: Record<string, string>,
): Promise<{ readonly done: boolean; readonly faults: readonly Fault[] }> {
  try {
    return { done: await runNew(desk.settings, { kind, flags }, desk.console), faults: [] };
  } catch (error) {
    if (!isContentFaults(error)) throw error;
    return { done: false, faults: error.faults };
  }
}

/** All that `npm run check` says of the content, drafts left out or in. */
async function check(folder: string, isPreview: boolean): Promise<string[]> {
  const settings = parseSettings(folder, isPreview ? { ZHANJUAN_PREVIEW: '1' } : {});
  const desk = await readDesk(settings);
  return [...desk.faults, ...checkTexts(settings, desk)].map((fault) => formatFault(fault, 'en'));
}

const read = (desk: Desk, file: string): string =>
  readFileSync(path.join(desk.folder, 'content', file), 'utf8');

const RECORD = { holder: 'xian', code: 'X001-1935-永久-0012', title: '关于春荒的信' };

describe('new record', () => {
  it('is held back, keeps the reference code verbatim and reads the date as catalogues write it', async () => {
    const desk = openDesk();
    const before = await check(desk.folder, false);
    const flags = { ...RECORD, date: '民国二十四年四月', creator: '某县政府' };
    expect(await make(desk, 'record', flags)).toEqual({ done: true, faults: [] });
    const text = read(desk, 'records/xian/1935-001/record.yaml');
    expect(text).toContain('referenceCode: X001-1935-永久-0012');
    expect(text).toContain('date: 1935-04');
    expect(await check(desk.folder, false)).toEqual(before);
    const { manuscript } = await readManuscript(desk.settings);
    expect(manuscript.withheld.find(({ id }) => id === 'xian/1935-001')?.reasons).toEqual(
      expect.arrayContaining(['not-opened', 'not-published', 'uncleared']),
    );
  });

  it('of a code that the holder has, and of a name that is taken, is refused', async () => {
    const desk = openDesk();
    await make(desk, 'record', { ...RECORD, slug: 'spring' });
    const again = await make(desk, 'record', { ...RECORD, slug: 'autumn' });
    expect(again.faults.map(({ code, en }) => [code, en])).toEqual([
      ['bad-answer', expect.stringContaining('xian/spring')],
    ]);
    const before = read(desk, 'records/xian/letter/record.yaml');
    const taken = await make(desk, 'record', { ...RECORD, code: 'K-9', slug: 'letter' });
    expect(taken.faults.map(({ code }) => code)).toEqual(['already-there']);
    expect(read(desk, 'records/xian/letter/record.yaml')).toBe(before);
  });

  it('names every answer that is missing or wrong, and writes nothing', async () => {
    const desk = openDesk();
    const flags = { holder: 'xiann', date: '甲子年间', slug: '春荒', level: 'box' };
    const { faults } = await make(desk, 'record', flags);
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'bad-answer --holder',
      'missing-answer --code',
      'missing-answer --title',
      'bad-answer --date',
      'bad-answer --level',
      'bad-answer --slug',
    ]);
    expect(faults.every(({ zh, en }) => /\p{sc=Han}/u.test(zh) && !/\{/.test(zh + en))).toBe(true);
    expect(readdirSync(path.join(desk.folder, 'content/records/xian')).sort()).toEqual([
      'letter',
      'petition',
      'volume-1',
    ]);
  });
});

describe('new exhibition, lesson, holder', () => {
  it('are drafts without a fault, in a preview too, in both languages', async () => {
    const desk = openDesk();
    const before = [await check(desk.folder, false), await check(desk.folder, true)];
    const titles = { title: '春荒之年', 'title-en': 'A Year of Dearth' };
    const chapter = { 'chapter-title': '来信', 'chapter-title-en': 'The letter' };
    expect(await make(desk, 'exhibition', { ...titles, ...chapter })).toEqual({
      done: true,
      faults: [],
    });
    expect(await make(desk, 'lesson', { ...titles, exhibition: 'a-year-of-dearth' })).toEqual({
      done: true,
      faults: [],
    });
    expect(await make(desk, 'lesson', { title: '读信', audience: 'adults' })).toMatchObject({
      done: true,
    });
    expect(await make(desk, 'holder', { name: '某乡档案室', slug: 'xiang' })).toMatchObject({
      done: true,
    });
    const folder = path.join(desk.folder, 'content/exhibitions/a-year-of-dearth');
    expect(readdirSync(folder).sort()).toEqual([
      'exhibition.yaml',
      'facts.yaml',
      'the-letter.en.mdx',
      'the-letter.zh.mdx',
    ]);
    expect(existsSync(path.join(desk.folder, 'content/lessons/du-xin/zh.mdx'))).toBe(true);
    expect([await check(desk.folder, false), await check(desk.folder, true)]).toEqual(before);
    const { manuscript } = await readManuscript(desk.settings);
    expect(manuscript.catalogue.exhibitions.map(({ slug }) => slug)).not.toContain(
      'a-year-of-dearth',
    );
    const preview = parseSettings(desk.folder, { ZHANJUAN_PREVIEW: '1' });
    const shown = await readManuscript(preview);
    expect(shown.manuscript.catalogue.exhibitions.map(({ slug }) => slug)).toContain(
      'a-year-of-dearth',
    );
  });

  it('a cover that does not exist is refused, with those that do', async () => {
    const desk = openDesk();
    const flags = { title: '甲', 'chapter-title': '乙', cover: 'xian/leter' };
    const { faults } = await make(desk, 'exhibition', flags);
    expect(faults.map(({ file, en }) => [file, en])).toEqual([
      ['--cover', expect.stringContaining('xian/letter')],
    ]);
  });
});

describe('new plate', () => {
  test.each(PLATE_FORMS)(
    '%s draws, is numbered after the last one, and is held back',
    async (form) => {
      const desk = openDesk();
      const before = await check(desk.folder, false);
      const flags = { form, title: '一张图版', 'title-en': 'A plate' };
      expect(await make(desk, 'plate', flags)).toEqual({ done: true, faults: [] });
      expect(read(desk, 'records/shili/a-plate/record.yaml')).toMatch(/ZJ-TB·\d{4}-\d{3}\n/);
      expect(await check(desk.folder, false)).toEqual(before);
    },
  );
});

describe('a terminal', () => {
  it('is asked again until the answer is sound; a number chooses, an empty line takes what is offered', async () => {
    const desk = openDesk();
    const typed = ['2', 'K-7', '一封信', '', '', '某年某日', '1936.5', '', ''];
    const asked: string[] = [];
    const console: Console = {
      ...desk.console,
      ask: (zh) => {
        asked.push(zh);
        return Promise.resolve(typed.shift());
      },
    };
    expect(await runNew(desk.settings, { kind: 'record', flags: {} }, console)).toBe(true);
    expect(asked[0]).toContain('1) shi');
    expect(desk.said.join('\n')).toContain('读不懂这个日期');
    expect(read(desk, 'records/xian/1936-001/record.yaml')).toContain('creator: 佚名');
  });

  it('that says no gets no file', async () => {
    const desk = openDesk();
    const console: Console = { ...desk.console, yes: false, ask: () => Promise.resolve('n') };
    expect(await runNew(desk.settings, { kind: 'record', flags: RECORD }, console)).toBe(false);
    expect(existsSync(path.join(desk.folder, 'content/records/xian/undated-001'))).toBe(false);
  });
});

it('in English the notes are English', async () => {
  const desk = openDesk();
  const settings = parseSettings(desk.folder, { ZHANJUAN_LANG: 'en' });
  await runNew(settings, { kind: 'record', flags: RECORD }, { ...desk.console, language: 'en' });
  const comments = read(desk, 'records/xian/undated-001/record.yaml').match(/#.*$/gm) ?? [];
  expect(comments.join('\n')).toContain('fields follow DA/T 18-2022');
});
