import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/local-text.ts';
import { readStory } from '../../../src/story/read-story.ts';
import { buildCatalogue } from './build-catalogue.ts';

function read(text: string, language: Language = 'zh') {
  const input = { file: 'rivers/crossing.zh.mdx', text, language };
  return readStory({ ...input, exhibition: 'rivers', chapter: 'crossing' }, buildCatalogue());
}

const whole = `## 渡江

夜里**“红四方面军”**渡江。<Cite source="xinhua-2006,w4" />

<Note kind="contested">也有作29日的。<Cite source="w4" at="第2页" /></Note>

<Scan record="shili/route-sheet" wide />

<Region record="shili/newspaper" part="p2" xywh="0,0,600,400" caption="一角" />

<Region record="shili/newspaper" part="p2" xywh="0,0,600,400" caption="再看" />

<Quote record="shili/newspaper" part="p1">
軍第八
路軍
</Quote>

<Gallery records="shili/silent,shili/newspaper" />

### 后来

见[录音](record:shili/recording)、[北川](place:beichuan)、[北川](place:beichuan)。<Cite source="gazetteer" />
`;

describe('readStory', () => {
  const { story, faults } = read(whole);

  it('finds nothing wrong with a story in order', () => {
    expect(faults).toEqual([]);
    expect(story.id).toBe('rivers/crossing/zh');
  });

  it('numbers sources by first appearance and keeps every mention', () => {
    expect(story.citations).toEqual([
      { source: 'xinhua-2006', number: 1, mentions: [{ at: undefined, line: 3 }] },
      {
        source: 'w4',
        number: 2,
        mentions: [
          { at: undefined, line: 3 },
          { at: '第2页', line: 5 },
        ],
      },
      { source: 'gazetteer', number: 3, mentions: [{ at: undefined, line: 22 }] },
    ]);
  });

  it('counts scans, regions and galleries as figures', () => {
    expect(story.figures.map(({ kind, number, line }) => [kind, number, line])).toEqual([
      ['Scan', 1, 7],
      ['Region', 2, 9],
      ['Region', 3, 11],
      ['Gallery', 4, 18],
    ]);
    expect(story.figures[0]?.items).toEqual([{ record: 'shili/route-sheet', part: 'sheet' }]);
    expect(story.figures[3]?.items).toEqual([
      { record: 'shili/silent', part: 'p1' },
      { record: 'shili/newspaper', part: 'p1' },
    ]);
  });

  it('wants each crop once', () => {
    expect(story.crops).toEqual([
      { record: 'shili/newspaper', part: 'p2', region: { x: 0, y: 0, w: 600, h: 400 } },
    ]);
  });

  it('finds the lines of a quotation and where they stand', () => {
    expect(story.quotes).toEqual([
      {
        record: 'shili/newspaper',
        part: 'p1',
        text: '軍第八\n路軍',
        lines: ['l1', 'l2'],
        regions: [
          { lineId: 'l1', region: { x: 260, y: 100, w: 120, h: 60 } },
          { lineId: 'l2', region: { x: 100, y: 300, w: 80, h: 60 } },
        ],
      },
    ]);
  });

  it('collects records shown, quoted and linked to, and each link once', () => {
    expect([...story.records].sort()).toEqual([
      'shili/newspaper',
      'shili/recording',
      'shili/route-sheet',
      'shili/silent',
    ]);
    expect(story.links).toEqual([
      { kind: 'record', target: 'shili/recording' },
      { kind: 'place', target: 'beichuan' },
    ]);
  });

  it('gives headings, plain text and time to read', () => {
    expect(story.headings.map(({ depth, text }) => [depth, text])).toEqual([
      [2, '渡江'],
      [3, '后来'],
    ]);
    expect(story.text).toBe(
      '渡江\n夜里“红四方面军”渡江。\n也有作29日的。\n軍第八路軍\n后来\n见录音、北川、北川。',
    );
    expect(story.minutes).toBe(1);
    expect(read(`${'字'.repeat(1990)}。`).story.minutes).toBe(5);
    expect(read('word '.repeat(601), 'en').story).toMatchObject({ length: 601, minutes: 3 });
  });
});

describe('readStory takes files as editors leave them', () => {
  it.each([
    ['CRLF', whole.replace(/\n/g, '\r\n')],
    ['a byte order mark', `\uFEFF${whole}`],
    ['both', `\uFEFF${whole.replace(/\n/g, '\r\n')}`],
    ['trailing white space and tabs', whole.replace(/\n/g, ' \t\n')],
    ['tabs in tags', whole.replace(/ (record|part|xywh|source)=/g, '\t$1=')],
    ['no line break at the end', whole.trimEnd()],
  ])('%s', (_name, text) => {
    const { story, faults } = read(text);
    const plain = read(whole).story;
    expect(faults).toEqual([]);
    expect({ ...story, text: '', quotes: [] }).toEqual({ ...plain, text: '', quotes: [] });
    expect(story.text.replace(/[ \t]/g, '')).toBe(plain.text);
    expect(story.quotes[0]?.lines).toEqual(['l1', 'l2']);
  });

  it.each([
    ['CRLF', '\r\n', ''],
    ['a byte order mark', '\n', '\uFEFF'],
  ])('and names the right line with %s', (_name, end, start) => {
    const text = ['一。', '', '<1935>', '', '二。<Cite source="nope" />', '', '{三', ''].join(end);
    expect(read(start + text).faults.map(({ code, line }) => [code, line])).toEqual([
      ['stray-angle', 3],
      ['unknown-source', 5],
      ['expression', 7],
    ]);
  });

  it('says so when the file is in another encoding', () => {
    const gbk = new TextDecoder().decode(Uint8Array.of(0x0a, 0xba, 0xec, 0xbe, 0xfc));
    expect(read(gbk).faults.map(({ code, line }) => [code, line])).toEqual([['not-utf8', 2]]);
    expect(read('红\0军\0').faults.map(({ code }) => code)).toEqual(['not-utf8']);
  });

  it.each([
    '民国**“重庆”**的报纸。',
    '**《绵阳市志》**说，',
    '他说**“渡江。”**后来',
    '在**（今绵阳）**一带',
  ])('keeps bold beside Chinese punctuation: %s', (text) => {
    expect(read(text).story.text).toBe(text.replaceAll('*', ''));
  });

  it('reads a thousand chapters', () => {
    let cited = 0;
    for (let n = 0; n < 1000; n++) cited += read(`${whole}\n第${n}篇。`).story.citations.length;
    expect(cited).toBe(3000);
  });
});

describe('what is not in the PublishedCatalogue', () => {
  it('reads the same whether it was withdrawn, held back or never there', () => {
    const bare = { ...buildCatalogue(), tombstones: [] };
    const text = '<Scan record="shili/withdrawn-sheet" />\n\n[x](record:shili/withdrawn-sheet)';
    const input = {
      file: 'a.zh.mdx',
      text,
      language: 'zh',
      exhibition: 'a',
      chapter: 'b',
    } as const;
    const { faults } = readStory(input, buildCatalogue());
    expect(faults.map(({ code }) => code)).toEqual(['unknown-record', 'unknown-record']);
    expect(readStory(input, bare).faults).toEqual(faults);
  });
});
