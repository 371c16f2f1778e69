import { describe, expect, it } from 'vitest';
import { buildFoldTable } from '../../../src/search/build/fold-table.ts';
import { findInRecord, type RecordLine } from '../../../src/search/browser/find-in-record.ts';
import { createFold } from '../../../src/search/shared/fold.ts';

const fold = createFold(buildFoldTable());
const lines: RecordLine[] = [
  { part: 'p1', text: '日軍偷渡汾河卒被擊退', box: [400, 0, 30, 1000], isVertical: true },
  { part: 'p1', text: '重慶電第八路軍', box: [360, 0, 30, 700], isVertical: true },
  { part: 'p1', text: '在山西' },
  { part: 'p2', text: '民國二十四年四月', box: [0, 0, 800, 100] },
  { part: 'p2', text: '北川县王', box: [0, 200, 400, 100], isReversed: true },
];
const find = (query: string) =>
  findInRecord(lines, query, fold).map(({ spans, places }) => ({
    texts: spans.map(({ line, start, end }) => lines[line]!.text.slice(start, end)),
    regions: places.map(({ region: { x, y, w, h } }) => [x, y, w, h].join()),
  }));

describe('finding within a record', () => {
  it.each([
    [
      'a phrase in another script',
      '第八路军',
      [{ texts: ['第八路軍'], regions: ['360,300,30,400'] }],
    ],
    [
      'a phrase over two columns',
      '击退重庆',
      [{ texts: ['擊退', '重慶'], regions: ['400,800,30,200', '360,0,30,200'] }],
    ],
    ['a line without a box', '山西', [{ texts: ['山西'], regions: [] }]],
    ['over a page', '在山西民国', [{ texts: ['在山西', '民國'], regions: ['0,0,200,100'] }]],
    [
      'a date in another writing',
      '1935年',
      [{ texts: ['民國二十四年四月'], regions: ['0,0,800,100'] }],
    ],
    ['text from right to left', '王', [{ texts: ['王'], regions: ['0,200,100,100'] }]],
    ['what is not there', '茂县', []],
    ['nothing', ' ', []],
  ])('%s', (_, query, hits) => {
    expect(find(query)).toEqual(hits);
  });

  it('each occurrence of each term, in the order of the text', () => {
    expect(find('軍 汾').map(({ texts }) => texts[0])).toEqual(['軍', '汾', '軍']);
  });

  it('a date as it is written is one occurrence', () => {
    expect(find('民国二十四年四月')).toHaveLength(1);
  });

  it('not what is excluded', () => {
    expect(find('山西 -軍').map(({ texts }) => texts[0])).toEqual(['山西']);
  });
});
