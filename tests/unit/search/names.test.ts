import { describe, expect, it } from 'vitest';
import { makeDocument, makeRecord, openMemoryIndex } from './memory-index.ts';

describe('names', () => {
  const index = openMemoryIndex([
    makeDocument('王右木', {
      type: 'authority',
      kind: 'person',
      titles: ['王右木', '右木'],
      names: [{ name: { zh: '右木' }, note: { zh: '字' } }],
    }),
    makeDocument('绵阳', {
      type: 'authority',
      kind: 'place',
      titles: ['绵阳', 'Mianyang', '绵州', '涪县'],
      names: [{ name: { zh: '绵州' }, note: { zh: '585年改置' } }, { name: { zh: '涪县' } }],
    }),
    makeDocument('单宗仁', { type: 'authority', kind: 'person' }),
    makeRecord('红四方面军在北川', '绵阳'),
  ]);
  const suggest = async (text: string): Promise<string[]> =>
    (await index.suggest({ text, language: 'zh', count: 8 })).map(({ title, otherName }) =>
      otherName ? `${title.zh}=${otherName.name.zh}` : title.zh,
    );

  it.each([
    ['王', ['王右木']],
    ['wangyou', ['王右木']],
    ['wang you', ['王右木']],
    ['wym', ['王右木']],
    ['绵州', ['绵阳=绵州']],
    ['綿州', ['绵阳=绵州']],
    ['mian', ['绵阳']],
    ['shanzongren', ['单宗仁']],
    ['dan', []],
    ['hsfm', ['红四方面军在北川']],
    ['方面军', ['红四方面军在北川']],
    ['', []],
    ['，', []],
  ])('suggests for "%s"', async (text, names) => {
    expect(await suggest(text)).toEqual(names);
  });

  it.each([
    ['wangyoumu', ['王右木']],
    ['wang you mu', ['王右木']],
    ['wym', ['王右木']],
    ['绵州', ['绵阳']],
  ])('finds by "%s"', async (text, names) => {
    expect(await index.list(text)).toEqual(names);
  });

  it('says of which entry the query is another name', async () => {
    const { known } = await index.ask('绵州');
    expect(known).toEqual([
      {
        written: { zh: '绵州' },
        note: { zh: '585年改置' },
        title: { zh: '绵阳' },
        path: 'records/x/%E7%BB%B5%E9%98%B3/',
      },
    ]);
    expect((await index.ask('绵阳')).known).toEqual([]);
  });
});

describe('where nothing is found', () => {
  const index = openMemoryIndex([makeRecord('甲', '第八路軍在山西'), makeRecord('乙', '北川')]);

  it('says what each term finds, and offers it', async () => {
    const { tried } = await index.ask('八路军 北川');
    expect(tried?.terms).toEqual([
      { text: '八路军', count: 1 },
      { text: '北川', count: 1 },
    ]);
    expect(tried?.nearest).toEqual(tried?.terms);
  });

  it('offers the longest pieces of a phrase that do occur', async () => {
    const { tried } = await index.ask('第八路军在北川');
    expect(tried?.nearest[0]).toEqual({ text: '第八路军在', count: 1 });
  });

  it('offers the same words in other characters', async () => {
    const { tried } = await index.ask('"第八路军"');
    expect(tried?.nearest).toEqual([{ text: '第八路军', count: 1 }]);
  });
});
