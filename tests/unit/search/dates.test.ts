import { describe, expect, it } from 'vitest';
import { listRecordedDateTokens } from '../../../src/search/build/recorded-dates.ts';
import { findDates } from '../../../src/model/find-dates.ts';
import { buildDateToken, listDateTokens } from '../../../src/search/shared/dates.ts';
import { parseNumeral } from '../../../src/model/numerals.ts';

const read = (text: string): string[] => findDates(text).map(buildDateToken);

describe('dates in running text', () => {
  it.each([
    [
      '@1935',
      ['1935年', '一九三五年', '１９３５年', '民國二十四年', '民国24年', '民国廿四年', '昭和十年'],
    ],
    ['@1930', ['1930年', '一九三〇年', '一九三○年', '一九三零年', '民国十九年', '民國拾玖年']],
    ['@1912', ['民國元年', '1912年']],
    ['@1908', ['光緒三十四年', '光绪34年', '1908年']],
    [
      '@1935-04',
      [
        '1935年4月',
        '1935年04月',
        '1935-04',
        '1935/4',
        '1935.04',
        '一九三五年四月',
        '民國二十四年四月',
      ],
    ],
    [
      '@1935-04-12',
      [
        '1935年4月12日',
        '1935-04-12',
        '民国二十四年四月十二日',
        '民國廿四年四月十二號',
        '12 April 1935',
        'April 12, 1935',
        'Apr. 12 1935',
      ],
    ],
    ['@1908L03', ['光緒三十四年三月', '光绪34年三月', '1908年農曆三月', '1908年阴历三月']],
    ['@1911L08-19', ['宣統三年八月十九日', '宣统三年八月十九', '1911年旧历八月十九']],
    ['@1930L12', ['民国十九年腊月', '1930年臘月']],
    ['@1935L01', ['民国二十四年农历正月']],
  ])('%s: %j', (token, texts) => {
    for (const text of texts) expect(read(text), text).toEqual([token]);
  });

  it.each([
    '二十四年',
    '第1935号令',
    '12345年',
    'J001-1935-0001',
    '光绪九十年',
    '民国元勋',
    '一千九百人',
    '3.1415',
  ])('"%s" is no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a month no calendar has is left out, the year stays', () => {
    expect(read('1935年13月')).toEqual(['@1935']);
    expect(read('1935年4月45日')).toEqual(['@1935-04']);
  });

  it('says where in the text it stands', () => {
    const [date] = findDates('时在民國二十四年四月，北川');
    expect(date).toMatchObject({ start: 2, end: 10 });
  });

  it('a lunar month lies in its year but in no solar month', () => {
    const [lunar] = findDates('光緒三十四年四月');
    expect(listDateTokens(lunar!)).toEqual(['@1908', '@1908L04']);
    const [solar] = findDates('1908年4月');
    expect(listDateTokens(solar!)).toEqual(['@1908', '@1908-04']);
  });
});

describe('numerals', () => {
  it.each([
    ['二十四', 24],
    ['廿四', 24],
    ['卅', 30],
    ['十', 10],
    ['十二', 12],
    ['一百二十', 120],
    ['二四', 24],
    ['一九三五', 1935],
    ['元', 1],
    ['貳拾肆', 24],
    ['２４', 24],
  ])('%s = %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });

  it.each(['', '年', '二x'])('"%s" is none', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});

describe('recorded dates', () => {
  it.each([
    ['1935', ['@1935']],
    ['1935-04~', ['@1935', '@1935-04']],
    ['1935-04-12', ['@1935', '@1935-04', '@1935-04-12']],
    ['1935-04/1935-06', ['@1935', '@1935-04', '@1935-05', '@1935-06']],
    ['1934/1936', ['@1934', '@1935', '@1936']],
    ['[1935,1937]', ['@1935', '@1937']],
    ['1935-21', ['@1935']],
    ['1935/..', ['@1935']],
    ['193X', []],
  ])('%s', (edtf, tokens) => {
    expect(listRecordedDateTokens(edtf).sort()).toEqual(tokens);
  });
});
