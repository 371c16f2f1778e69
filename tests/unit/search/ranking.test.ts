import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import type { SearchDocument } from '../../../src/search/build/search-document.ts';
import { listMarked, makeDocument, makePage, makeRecord, openMemoryIndex } from './memory-index.ts';

describe('order', () => {
  it('titles before texts, the very characters before others', async () => {
    const index = openMemoryIndex([
      makeRecord('文一', '北川的紅軍紅軍紅軍'),
      makeRecord('文二', '北川的红军'),
      makeRecord('紅軍書'),
      makeRecord('红军书'),
    ]);
    expect(await index.list('红军')).toEqual(['红军书', '紅軍書', '文二', '文一']);
    expect(await index.list('紅軍')).toEqual(['紅軍書', '红军书', '文一', '文二']);
    expect(await index.list('军')).toEqual(['红军书', '紅軍書', '文二', '文一']);
  });

  it('nearer is better', async () => {
    const far = '北川，'.padEnd(120, '山').concat('茂县');
    const index = openMemoryIndex([
      makeRecord('远', far),
      makeRecord('近', '北川茂县'.padEnd(124, '山')),
    ]);
    expect(await index.list('北川 茂县')).toEqual(['近', '远']);
  });

  it('pages of the visitor’s language come first', async () => {
    const chapter = (title: string, pageLanguage: 'zh' | 'en'): SearchDocument =>
      makeDocument(title, {
        type: 'chapter',
        pages: [makePage(['1935 Beichuan 北川'], { pageLanguage })],
      });
    const index = openMemoryIndex([chapter('中', 'zh'), chapter('英', 'en')]);
    expect(await index.list('北川', { language: 'en' })).toEqual(['英', '中']);
    expect(await index.list('北川', { language: 'zh' })).toEqual(['中', '英']);
  });

  it('by date, what has none at the end', async () => {
    const dated = (title: string, edtf?: string): SearchDocument =>
      makeDocument(title, {
        dates: edtf === undefined ? [] : [findArchivalDate(edtf)!],
        pages: [makePage(['北川'])],
      });
    const index = openMemoryIndex([dated('无'), dated('晚', '1936-02'), dated('早', '1935-04~')]);
    expect(await index.list('北川', { sort: 'oldest' })).toEqual(['早', '晚', '无']);
    expect(await index.list('北川', { sort: 'newest' })).toEqual(['晚', '早', '无']);
  });
});

describe('dates', () => {
  const index = openMemoryIndex([
    makeRecord('阳历', '1935年4月12日'),
    makeRecord('民国', '民國二十四年四', '月十二日'),
    makeRecord('汉字', '一九三五年四月'),
    makeRecord('清', '光緒三十四年四月'),
    makeRecord('公元清', '1908年4月'),
    makeDocument('著录', { dates: [findArchivalDate('1935-04-12/1935-07-23')!] }),
    makeRecord('英', 'On 12 April 1935 they'),
  ]);

  it.each([
    ['1935年', ['民国', '汉字', '英', '著录', '阳历']],
    ['民国24年', ['民国', '汉字', '英', '著录', '阳历']],
    ['1935-04', ['民国', '汉字', '英', '著录', '阳历']],
    ['民国二十四年四月十二日', ['民国', '英', '著录', '阳历']],
    ['1935年6月', ['著录']],
    ['1908年', ['公元清', '清']],
    ['光绪三十四年四月', ['清']],
    ['1908年4月', ['公元清']],
  ])('%s', async (query, titles) => {
    const byName = (await index.list(query)).sort((a, b) => a.localeCompare(b, 'zh'));
    expect(byName).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'zh')));
  });

  it('as it is written ranks before as it is meant', async () => {
    expect((await index.list('一九三五年四月'))[0]).toBe('著录');
    expect((await index.list('一九三五年四月'))[1]).toBe('汉字');
  });

  it('marks a date of another writing', async () => {
    const { rows } = await index.ask('民国二十四年四月十二日');
    const row = rows.find(({ title }) => title[0]?.text === '阳历');
    expect(listMarked(row!.pages[0]!.excerpt)).toEqual(['1935年4月12日']);
  });
});
