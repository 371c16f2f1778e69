import { describe, expect, it } from 'vitest';
import { groupByInitial } from '../../../src/site/pinyin-order.ts';

const zh = (...names: string[]) => names.map((text) => ({ text, language: 'zh' as const }));
const list = (names: string[], isPerson: boolean) =>
  groupByInitial(zh(...names), 'zh', isPerson).map(({ initial, entries }) => [
    initial,
    ...entries.map(({ text }) => text),
  ]);

describe('an index by initials', () => {
  it('puts names under the first letter of their pinyin, sorted inside', () => {
    expect(list(['北川', '涪江', '伏泉山', '八一'], false)).toEqual([
      ['B', '八一', '北川'],
      ['F', '涪江', '伏泉山'],
    ]);
  });
  it('reads surnames as surnames', () => {
    expect(list(['单志远', '曾中生'], true).map(([initial]) => initial)).toEqual(['S', 'Z']);
    expect(list(['单志远'], false)[0]?.[0]).toBe('D');
  });
  it('puts what begins with no letter last', () => {
    expect(list(['1935年', 'Wudu', '安县'], false).map(([initial]) => initial)).toEqual([
      'A',
      'W',
      '#',
    ]);
  });
  it('leaves out the article and the accents of English names', () => {
    const names = ['The Fu', 'Évora', 'Jiangyou'].map((text) => ({
      text,
      language: 'en' as const,
    }));
    expect(groupByInitial(names, 'en', false).map(({ initial }) => initial)).toEqual([
      'E',
      'F',
      'J',
    ]);
  });
});
