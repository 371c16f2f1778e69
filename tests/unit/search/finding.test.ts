import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { createIndexEngine } from '../../../src/search/browser/index-engine.ts';
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
