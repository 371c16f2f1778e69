import { describe, expect, it } from 'vitest';
import { buildQuoteRegions } from '../../../src/transcripts/build-quote-regions.ts';
import { findQuote, getQuoteDifference } from '../../../src/transcripts/find-quote.ts';
import type { TranscriptLine } from '../../../src/model/content.ts';

function buildLine(id: string, text: string, fields: Partial<TranscriptLine> = {}): TranscriptLine {
  return { id, text, direction: 'horizontal', ...fields };
}

function find(lines: readonly TranscriptLine[], quote: string) {
  return findQuote(lines, quote)?.map(
    ({ line, start, end }) => `${line.id} ${line.text.slice(start, end)}`,
  );
}

const newspaper = [
  buildLine('l5', '（重慶廿二日美聯電）第八路軍、現正在山西省'),
  buildLine('l6', '進行正面攻擊、日前日軍一千五百人、'),
];

describe('findQuote', () => {
  it('finds a quotation inside a line and across lines', () => {
    expect(find(newspaper, '第八路軍')).toEqual(['l5 第八路軍']);
    expect(find(newspaper, '山西省進行')).toEqual(['l5 山西省', 'l6 進行']);
  });

  it('lets white space of either side count for nothing, ideographic spaces too', () => {
    expect(find(newspaper, ' 第八\n路　軍 ')).toEqual(['l5 第八路軍']);
    expect(find([buildLine('a', '第 八　路 軍')], '八路')).toEqual(['a 八　路']);
    expect(
      find([buildLine('a', 'the Eighth'), buildLine('b', 'Route Army')], 'Eighth Route'),
    ).toEqual(['a Eighth', 'b Route']);
  });

  it('insists on every character else', () => {
    expect(find(newspaper, '第八路军')).toBeUndefined();
    expect(find(newspaper, '第八路軍。')).toBeUndefined();
    expect(find([buildLine('a', 'Army')], 'army')).toBeUndefined();
  });

  it('finds a word that was broken by a hyphen, and only then passes over the hyphen', () => {
    const broken = [
      buildLine('a', 'die Konstitu-', { continues: true }),
      buildLine('b', 'tion gründet'),
    ];
    expect(find(broken, 'Konstitution gründet')).toEqual(['a Konstitu', 'b tion gründet']);
    const compound = [buildLine('a', 'well-'), buildLine('b', 'known')];
    expect(find(compound, 'wellknown')).toBeUndefined();
    expect(find(compound, 'well-known')).toEqual(['a well-', 'b known']);
  });

  it('covers a whole character outside the basic plane', () => {
    expect(find([buildLine('a', '有𠀀𠮷者')], '𠮷')).toEqual(['a 𠮷']);
  });

  it('finds nothing for nothing, and nothing where there are no lines', () => {
    expect(find(newspaper, '')).toBeUndefined();
    expect(find(newspaper, ' 　\n')).toBeUndefined();
    expect(find([], '第')).toBeUndefined();
  });

  it('gives the first of several places', () => {
    expect(findQuote([buildLine('a', '軍一軍二')], '軍')).toMatchObject([{ start: 0, end: 1 }]);
  });
});

describe('getQuoteDifference', () => {
  it('says where quotation and transcript part', () => {
    expect(getQuoteDifference(newspaper, '第八路军现正在')).toEqual({
      agreed: '第八路',
      quoted: '军现正在',
      found: '軍、現正在山西省進行',
    });
  });

  it('agrees on nothing where even the first character is missing', () => {
    expect(getQuoteDifference(newspaper, '紅軍')).toMatchObject({ agreed: '', found: '' });
  });

  it('takes the place where most agrees', () => {
    const lines = [buildLine('a', '日軍、日軍退')];
    expect(getQuoteDifference(lines, '日軍退了')).toEqual({
      agreed: '日軍退',
      quoted: '了',
      found: '',
    });
  });
});

function getRegions(line: TranscriptLine, quote: string) {
  return buildQuoteRegions(findQuote([line], quote) ?? []).map(({ region }) => region);
}

describe('buildQuoteRegions', () => {
  const across = { x: 100, y: 10, w: 400, h: 40 };
  const down = { x: 100, y: 10, w: 40, h: 400 };

  it('cuts the line by the place of the characters', () => {
    expect(getRegions(buildLine('a', '甲乙丙丁', { region: across }), '乙丙')).toEqual([
      { x: 200, y: 10, w: 200, h: 40 },
    ]);
    expect(
      getRegions(buildLine('a', '甲乙丙丁', { region: down, direction: 'vertical' }), '丁'),
    ).toEqual([{ x: 100, y: 310, w: 40, h: 100 }]);
  });

  it('counts from the right where the line runs from the right', () => {
    const plaque = buildLine('a', '甲乙丙丁', { region: across, reversed: true });
    expect(getRegions(plaque, '甲')).toEqual([{ x: 400, y: 10, w: 100, h: 40 }]);
  });

  it('counts Latin letters as half as wide', () => {
    expect(getRegions(buildLine('a', '甲乙ABCD', { region: across }), 'AB')).toEqual([
      { x: 300, y: 10, w: 100, h: 40 },
    ]);
  });

  it('goes by the boxes of words where there are any', () => {
    const line = buildLine('a', 'one two', {
      region: across,
      words: [
        { text: 'one', region: { x: 100, y: 12, w: 90, h: 30 } },
        { text: 'two', region: { x: 400, y: 14, w: 90, h: 30 } },
      ],
    });
    expect(getRegions(line, 'two')).toEqual([{ x: 400, y: 14, w: 90, h: 30 }]);
    expect(getRegions(line, 'e t')).toEqual([{ x: 160, y: 12, w: 270, h: 32 }]);
  });

  it('falls back on the line where the words do not spell it', () => {
    const line = buildLine('a', '甲乙丙丁', {
      region: across,
      words: [{ text: '甲', region: { x: 1, y: 1, w: 1, h: 1 } }],
    });
    expect(getRegions(line, '丁')).toEqual([{ x: 400, y: 10, w: 100, h: 40 }]);
  });

  it('trusts the line where a word lies far off it', () => {
    const words = ['甲', '乙', '丙', '丁'].map((text) => ({
      text,
      region: { x: 900, y: 900, w: 9, h: 9 },
    }));
    expect(getRegions(buildLine('a', '甲乙丙丁', { region: across, words }), '丁')).toEqual([
      { x: 400, y: 10, w: 100, h: 40 },
    ]);
  });

  it('takes the whole block of a line that has no box of its own', () => {
    expect(getRegions(buildLine('a', '甲乙丙丁', { region: across, coarse: true }), '丁')).toEqual([
      across,
    ]);
  });

  it('gives nothing for a line without a region', () => {
    expect(getRegions(buildLine('a', '甲乙'), '甲')).toEqual([]);
  });

  it('stays inside the line and grows with the quotation, wherever it is cut', () => {
    const text = '（重慶廿二日美聯電）第八路軍、AB12𠀀';
    for (const direction of ['horizontal', 'vertical'] as const) {
      const region =
        direction === 'vertical'
          ? { x: 7, y: 11, w: 31, h: 1028 }
          : { x: 7, y: 11, w: 1028, h: 31 };
      const line = buildLine('a', text, { region, direction });
      for (let start = 0; start < text.length; start += 1) {
        let last = 0;
        for (let end = start + 1; end <= text.length; end += 1) {
          const [box] = buildQuoteRegions([{ line, start, end }]);
          const { x, y, w, h } = box!.region;
          const length = direction === 'vertical' ? h : w;
          expect(x >= region.x && y >= region.y).toBe(true);
          expect(x + w <= region.x + region.w && y + h <= region.y + region.h).toBe(true);
          expect(length).toBeGreaterThanOrEqual(last);
          last = length;
        }
      }
    }
  });
});
