import { describe, expect, it } from 'vitest';
import { findStyleFindings } from '../../../src/story/chinese-style.ts';

const NAMES = [{ write: '涪江', not: ['培江', '浮江'] }];

function codes(text: string): string[] {
  return findStyleFindings(text, NAMES).map(({ code }) => code);
}

describe('findStyleFindings', () => {
  it.each([
    ['a comma', '渡江,向西', 'half-width-punctuation'],
    ['a full stop', '渡江.', 'half-width-punctuation'],
    ['brackets', '治城(今禹里)', 'half-width-punctuation'],
    ['a colon before Chinese', '注:出处', 'half-width-punctuation'],
    ['straight quotes', '写作"包围"', 'quotation-marks'],
    ['corner brackets', '写作「包围」', 'quotation-marks'],
    ['a date with hyphens', '到1935-04-21为止', 'date-style'],
    ['a date with slashes', '到1935/4/21为止', 'date-style'],
    ['号 for 日', '到4月21号为止', 'date-style'],
    ['full-width numerals', '共１０３天', 'date-style'],
    ['a single dash', '两江—之间', 'dash-style'],
    ['three full stops', '后来...', 'dash-style'],
    ['a tilde as a range', '五月~七月', 'dash-style'],
    ['a title that does not end', '见《绵阳日报', 'unpaired-marks'],
    ['a quotation that does not begin', '包围”为止', 'unpaired-marks'],
    ['another spelling of a name', '沿培江而下', 'name-spelling'],
  ])('marks %s', (_name, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    '1935年4月21日，占北川县城（治城）。',
    '见《中国工农红军第四方面军战史》第319页——未见原书……',
    '5·12汶川特大地震，14:28；水位743.10米。',
    '他说：“写作‘包围’为止。”',
    '国函〔2001〕76号',
    'In English “the town (治城)” may stand with half-width marks.',
    'https://example.org/a?b=1,2',
  ])('leaves %s alone', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('says where and what to write', () => {
    const [finding] = findStyleFindings('五月渡培江', NAMES);
    expect(finding).toMatchObject({ index: 3, value: '培江', zh: '这个名字一律写作“涪江”。' });
  });

  it('reports in the order of the text', () => {
    expect(codes('"渡江",到4月21号')).toEqual([
      'quotation-marks',
      'quotation-marks',
      'half-width-punctuation',
      'date-style',
    ]);
  });
});
