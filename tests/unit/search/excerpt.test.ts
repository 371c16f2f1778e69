import { describe, expect, it } from 'vitest';
import { buildExcerpt, splitMarked } from '../../../src/search/browser/excerpt.ts';
import { listMarked } from './memory-index.ts';

const say = (pieces: ReturnType<typeof splitMarked>): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('marked pieces', () => {
  it.each([
    [[], '第八路軍襲擊'],
    [[{ start: 0, end: 4 }], '[第八路軍]襲擊'],
    [
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      '[第八路軍]襲擊',
    ],
    [
      [
        { start: 4, end: 6 },
        { start: 1, end: 2 },
      ],
      '第[八]路軍[襲擊]',
    ],
    [[{ start: 2, end: 2 }], '第八路軍襲擊'],
  ])('%j', (marks, said) => {
    expect(say(splitMarked('第八路軍襲擊', marks))).toBe(said);
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 40 }, (_, at) => ({ text: `第${at}行的文字在這裏，` }));

  it('is round the match, with signs of what is left out', () => {
    const pieces = buildExcerpt(long, [{ line: 20, start: 0, end: 3 }], true);
    const text = say(pieces);
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(listMarked(pieces)).toEqual(['第20']);
    expect(text.length).toBeLessThan(110);
  });

  it('is where most matches are', () => {
    const spans = [1, 30, 31, 32].map((line) => ({ line, start: 0, end: 1 }));
    expect(say(buildExcerpt(long, spans, true))).toContain('[第]30行');
  });

  it('without a match is the beginning', () => {
    expect(say(buildExcerpt(long, [], true)).startsWith('第0行')).toBe(true);
  });

  it('of nothing is nothing', () => {
    expect(buildExcerpt([], [], true)).toEqual([]);
  });

  it('keeps English lines and statements apart', () => {
    const lines = [{ text: 'the Red' }, { text: 'Army' }];
    expect(say(buildExcerpt(lines, [], true))).toBe('the Red Army');
    expect(say(buildExcerpt(lines, [], false))).toBe('the Red · Army');
  });

  it('never cuts a character in two', () => {
    const lines = [{ text: '𠮷'.repeat(300) }];
    for (let start = 0; start < 300; start += 7) {
      const text = say(
        buildExcerpt(lines, [{ line: 0, start: start * 2, end: start * 2 + 2 }], true),
      );
      expect(text.isWellFormed()).toBe(true);
    }
  });
});
