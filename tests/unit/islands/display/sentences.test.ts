import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/islands/display/sentences.ts';

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['渡江了。占县城！谁说的？', ['渡江了。', '占县城！', '谁说的？']],
    ['他说：“今天出发。”我们走。', ['他说：“今天出发。”', '我们走。']],
    ['标题没有句号', ['标题没有句号']],
    ['等了很久……才来。', ['等了很久……', '才来。']],
    ['It was 3.5 km wide. They crossed.', ['It was 3.5 km wide.', 'They crossed.']],
    ['分号也断；读起来短。', ['分号也断；', '读起来短。']],
    ['  两边的空白不算。  ', ['两边的空白不算。']],
  ])('cuts %s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('has nothing to say of bare punctuation', () => {
    expect(cut('……。——')).toEqual([]);
  });

  it('loses no letter', () => {
    const text = '1935年3月28日夜，红军渡江；4月21日（一说22日）占县城。Was it so? 待核。';
    expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
