import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/story/find-paragraphs.ts';
import { parseStoryText } from '../../../src/story/parse-story-text.ts';

function read(text: string): [number, string, string][] {
  const { tree } = parseStoryText(text);
  if (!tree) throw new Error('does not parse');
  return findParagraphs(tree).map(({ line, footing, text: words }) => [line, footing, words]);
}

describe('findParagraphs', () => {
  it('tells cited, narrated and bare paragraphs apart', () => {
    const text =
      '## 渡江\n\n夜里渡江。<Cite source="w4" />\n\n<Narration>先看图。</Narration>\n\n没有出处。\n';
    expect(read(text)).toEqual([
      [3, 'cited', '夜里渡江。'],
      [5, 'narrated', '先看图。'],
      [7, 'bare', '没有出处。'],
    ]);
  });

  it('looks into notes of one line and of several paragraphs', () => {
    const text = [
      '<Note label="注">一句。</Note>',
      '',
      '<Note kind="pending">',
      '有出处。<Cite source="w4" />',
      '',
      '没有出处。',
      '</Note>',
      '',
      '<Note><Narration>自己的话。</Narration></Note>',
    ].join('\n');
    expect(read(text).map(([, footing]) => footing)).toEqual(['bare', 'cited', 'bare', 'narrated']);
  });

  it('takes a narration of several paragraphs whole, and a citation inside does not turn it', () => {
    const text = '<Narration>\n第一段。\n\n第二段。\n</Narration>\n';
    expect(read(text).map(([, footing]) => footing)).toEqual(['narrated', 'narrated']);
  });

  it('passes over pictures, quotations and headings, and looks into lists and block quotations', () => {
    const text = [
      '## 标题',
      '<Scan record="shili/a" caption="说明" />',
      '<Quote record="shili/a">原文</Quote>',
      '- 甲。<Cite source="w4" />\n- 乙。',
      '> 丙。',
    ].join('\n\n');
    expect(read(text).map(([, footing, words]) => [footing, words])).toEqual([
      ['cited', '甲。'],
      ['bare', '乙。'],
      ['bare', '丙。'],
    ]);
  });
});
