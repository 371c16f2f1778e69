import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import type { SearchDocument } from '../../../src/search/build/search-document.ts';
import { listMarked, makeDocument, makePage, makeRecord, openMemoryIndex } from './memory-index.ts';

describe('finding', () => {
  const index = openMemoryIndex([
    makeRecord('甲', '日軍偷渡汾河卒被擊退', '（重慶廿二日電）第八路軍、現正在', '山西省'),
    makeRecord('乙', '红军由茂县而来', '到达北川'),
    makeRecord('丙', 'The Red Army crossed the river in April 1935.', 'T34坦克'),
    makeDocument('丁', {
      pages: [makePage(['他們走過了草地，翻過了']), makePage(['雪山，到了甘肅'])],
    }),
    makeRecord('戊', '長長〔…〕'),
    makeDocument('己', { pages: [makePage(['前文', '〔…〕', '後文'])] }),
    makeRecord('庚', '𠮷野家𡃁'),
    makeRecord('空'),
  ]);

  it.each([
    ['simplified finds traditional', '第八路军', ['甲']],
    ['traditional finds simplified', '紅軍', ['乙']],
    ['across line breaks and punctuation', '擊退重慶', ['甲']],
    ['across lines, simplified', '现正在山西', ['甲']],
    ['across pages', '翻过了雪山', ['丁']],
    ['not across documents', '甘肃長長', []],
    ['not across what is redacted', '前文後文', []],
    ['one character', '汾', ['甲']],
    ['one character in another form', '汾 军', ['甲']],
    ['the last character of a text', '肅', ['丁']],
    ['all terms, wherever they stand', '北川 红军', ['乙']],
    ['terms on different pages of one document', '草地 甘肃', ['丁']],
    ['English', 'red army', ['丙']],
    ['the beginning of a word', 'cross', ['丙']],
    ['letters with Chinese', 't34坦', ['丙']],
    ['digits with Chinese', '34坦', []],
    ['beyond the basic plane', '𠮷野', ['庚']],
    ['one character beyond it', '𡃁', ['庚']],
    ['what is excluded', '军 -重庆', ['乙']],
    ['only what is excluded', '-红军', []],
    ['exact in its own script', '"红军"', ['乙']],
    ['exact in another', '"紅軍"', []],
    ['exact is a whole word', '"cross"', []],
    ['nothing at all', '。', []],
  ])('%s: %s', async (_, query, titles) => {
    expect((await index.list(query)).sort()).toEqual(titles);
  });

  it.each([
    '军'.repeat(20_000),
    'a'.repeat(20_000),
    `${'<'.repeat(10_000)}script>`,
    '\u0000\u0001红军\u0007',
    '"'.repeat(500),
    '-'.repeat(500),
    '\uD800红军',
    '__proto__ constructor toString',
    '%00%E4 \\ // ../..',
    '1935年'.repeat(3000),
  ])('odd input is answered (%#)', async (query) => {
    const answer = await index.ask(query, { count: 10 });
    expect(answer.total).toBeGreaterThanOrEqual(0);
    expect(answer.rows.length).toBe(Math.min(answer.total, 10));
  });

  it('control characters in a query divide nothing that was together', async () => {
    expect(await index.list('红\u0007军')).toEqual(['乙']);
  });
});

describe('phrases over the ends of pages', () => {
  const cut = (title: string, isContinued: boolean, ...pages: string[][]): SearchDocument =>
    makeDocument(title, { isContinued, pages: pages.map((lines) => makePage(lines)) });
  const index = openMemoryIndex([
    cut('一', false, ['第八'], [], ['路軍在'], ['T34坦']),
    cut('二', true, ['克车来了']),
    cut('三', false, ['不相干']),
  ]);

  it.each([
    ['over a page without text', '第八路军', ['一']],
    ['from Chinese to letters', '在T34', ['一']],
    ['into an item cut from the same volume', '坦克车', ['一']],
    ['not into another volume', '来了不相干', []],
  ])('%s: %s', async (_, query, titles) => {
    expect(await index.list(query)).toEqual(titles);
  });
});

describe('markup in texts', () => {
  it('stays text, in pieces', async () => {
    const index = openMemoryIndex([makeRecord('<img src=x>', '<script>alert("紅軍")</script>')]);
    const [row] = (await index.ask('红军')).rows;
    expect(row?.pages[0]?.excerpt.map(({ text }) => text).join('')).toBe(
      '<script>alert("紅軍")</script>',
    );
    expect(listMarked(row!.pages[0]!.excerpt)).toEqual(['紅軍']);
  });
});

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

describe('filters', () => {
  const holder = { slug: 'shi', name: { zh: '市馆' } };
  const exhibition = { slug: 'zhan', name: { zh: '展' } };
  const index = openMemoryIndex([
    makeDocument('一', {
      holder,
      exhibitions: [exhibition],
      scripts: new Set(['hant']),
      dates: [findArchivalDate('1935-04')!],
      pages: [makePage(['北川'])],
    }),
    makeDocument('二', {
      type: 'plate',
      holder,
      dates: [findArchivalDate('1929/1931')!],
      pages: [makePage(['北川'])],
    }),
    makeDocument('三', { type: 'chapter', exhibitions: [exhibition], pages: [makePage(['北川'])] }),
    makeDocument('四', { pages: [makePage(['茂县'])] }),
  ]);

  it('count what each would leave, their own facet apart', async () => {
    const { facets, total, unfiltered } = await index.ask('北川', {
      filters: { facets: { type: ['record'] } },
    });
    const counts = Object.fromEntries(
      facets.map(({ name, values }) => [
        name,
        values.map(({ value, count }) => `${value}:${count}`),
      ]),
    );
    expect([total, unfiltered]).toEqual([1, 3]);
    expect(counts).toEqual({
      type: ['chapter:1', 'plate:1', 'record:1'],
      exhibition: ['zhan:1'],
      period: ['1930:1'],
      holder: ['shi:1'],
      script: ['hant:1'],
      transcript: ['yes:1'],
    });
  });

  it.each([
    [{ facets: { exhibition: ['zhan'] } }, ['一', '三']],
    [{ facets: { type: ['record', 'plate'] } }, ['一', '二']],
    [{ facets: { type: ['record', 'plate'], exhibition: ['zhan'] } }, ['一']],
    [{ facets: { period: ['1930'] } }, ['一', '二']],
    [{ facets: { period: ['1920'] } }, ['二']],
    [{ facets: {}, from: '1935' }, ['一']],
    [{ facets: {}, to: '1930' }, ['二']],
    [{ facets: {}, from: '1930-06', to: '1935-04' }, ['一', '二']],
    [{ facets: {}, from: 'abc' }, ['一', '三', '二']],
    [{ facets: { holder: ['nobody'] } }, []],
  ])('%j', async (filters, titles) => {
    expect((await index.list('北川', { filters })).sort()).toEqual([...titles].sort());
  });
});

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

describe('results', () => {
  const image = {
    key: 'k',
    width: 1000,
    height: 2000,
    tileSize: 512,
    scaleFactors: [1, 2, 4],
    recorded: [1000, 2000] as const,
  };
  const line = {
    id: 'l1',
    text: '重慶電第八路軍在',
    box: [500, 100, 40, 800] as const,
    isVertical: true,
  };
  const index = openMemoryIndex([
    makeDocument('报', {
      path: 'records/ecpo/bao/',
      code: 'JB·3797',
      titles: ['报', 'JB·3797'],
      pages: Array.from({ length: 5 }, (_, at) =>
        makePage([], { part: `p${at}`, label: { zh: `第${at}版` }, image, lines: [line] }),
      ),
    }),
  ]);

  it('lead to the part, the line and the words', async () => {
    const [row] = (await index.ask('第八路军')).rows;
    expect(row?.pages[0]?.path).toBe(
      `records/ecpo/bao/?part=p0&xywh=500,100,40,800&q=${encodeURIComponent('第八路军')}`,
    );
    expect(row?.pages).toHaveLength(3);
    expect(row?.pageCount).toBe(5);
  });

  it('show the characters’ own place in the line', async () => {
    const [row] = (await index.ask('第八路军')).rows;
    // The fourth to the seventh of eight characters of a vertical line 800 high.
    expect(row?.pages[0]?.place?.region).toEqual({ x: 500, y: 400, w: 40, h: 400 });
  });

  it('mark the reference code', async () => {
    const [row] = (await index.ask('jb·3797')).rows;
    expect(listMarked(row!.code!)).toEqual(['JB·3797']);
  });

  it('read the head and what the query needs, once', async () => {
    const fresh = openMemoryIndex([makeRecord('甲', '第八路軍'), makeRecord('乙', '北川')]);
    expect(fresh.read).toEqual([]);
    await fresh.ask('第八路军');
    const read = [...fresh.read];
    expect(new Set(read).size).toBe(read.length);
    await fresh.ask('第八路军', { sort: 'newest' });
    expect(fresh.read).toEqual(read);
  });
});

describe('an index', () => {
  it('of the same documents has the same bytes', () => {
    const documents = [makeRecord('甲', '第八路軍在山西'), makeRecord('乙', 'Red Army')];
    expect([...buildIndex(documents)]).toEqual([...buildIndex(documents)]);
  });

  it('of nothing answers that there is nothing', async () => {
    const empty = openMemoryIndex([]);
    expect((await empty.ask('红军')).total).toBe(0);
    expect(await empty.suggest({ text: '红', language: 'zh', count: 5 })).toEqual([]);
  });

  it('that cannot be read fails, and is tried again', async () => {
    const { createIndexEngine } = await import('../../../src/search/browser/index-engine.ts');
    let tries = 0;
    const engine = createIndexEngine(() => {
      tries += 1;
      return Promise.reject(new Error('offline'));
    });
    const ask = () => engine.suggest({ text: '红', language: 'zh', count: 5 });
    await expect(ask()).rejects.toThrow('offline');
    await expect(ask()).rejects.toThrow('offline');
    expect(tries).toBe(2);
  });
});
