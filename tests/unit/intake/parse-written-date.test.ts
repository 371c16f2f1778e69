import { describe, expect, it, test } from 'vitest';
import {
  formatWrittenDate,
  parseWrittenDate,
} from '../../../src/intake/cells/parse-written-date.ts';

const UNDERSTOOD: readonly (readonly [written: string, edtf: string])[] = [
  ['19350418', '1935-04-18'],
  ['１９３５０４１８', '1935-04-18'],
  ['19350400', '1935-04'],
  ['19350000', '1935'],
  ['193504', '1935-04'],
  ['1935', '1935'],
  ['1935年', '1935'],
  ['1949.12.25', '1949-12-25'],
  ['2008/5/14', '2008-05-14'],
  ['1965-08-00', '1965-08'],
  ['1935-04-18', '1935-04-18'],
  ['1935-4-8', '1935-04-08'],
  ['[193504]', '1935-04?'],
  ['[19450815]', '1945-08-15?'],
  ['〔1935〕', '1935?'],
  ['[不详]', 'XXXX'],
  ['不详', 'XXXX'],
  ['无日期', 'XXXX'],
  ['n.d.', 'XXXX'],
  ['19840105-19840107', '1984-01-05/1984-01-07'],
  ['1935-1937', '1935/1937'],
  ['1935～1937', '1935/1937'],
  ['1935.04—1935.07', '1935-04/1935-07'],
  ['1935年4月至7月', '1935-04/1935-07'],
  ['1935年4月12日—23日', '1935-04-12/1935-04-23'],
  ['1935年至1937年', '1935/1937'],
  ['193504-193507', '1935-04/1935-07'],
  ['1935-04-12/1935-07-23', '1935-04-12/1935-07-23'],
  ['民国二十四年四月十八日', '1935-04-18'],
  ['民国24年', '1935'],
  ['中華民國八年三月六日', '1919-03-06'],
  ['民国元年', '1912'],
  ['民国廿四年四月', '1935-04'],
  ['民国二十四年至二十六年', '1935/1937'],
  ['一九三五年四月十八日', '1935-04-18'],
  ['二〇〇八年五月十二日', '2008-05-12'],
  ['1935年春', '1935-21'],
  ['约1935年', '1935~'],
  ['1935年前后', '1935~'],
  ['1935年4月（?）', '1935-04?'],
  ['1935?', '1935?'],
  ['193X', '193X'],
  ['1930年代', '193X'],
  ['20世纪30年代', '193X'],
  ['20世纪三十年代', '193X'],
  ['1930s', '193X'],
  ['circa 1910', '1910~'],
  ['January 5, 1910', '1910-01-05'],
  ['1935-04~', '1935-04~'],
  ['1934.', '1934'],
  ['1904-1927.', '1904/1927'],
  ["1960's", '196X'],
  ['the 15th century', '14XX'],
  ['19世纪', '18XX'],
  ['10 Dec. 1945', '1945-12-10'],
  ['1945 December 10', '1945-12-10'],
  ['Dec 1945', '1945-12'],
  ['1945 December 10-1946 March 31', '1945-12-10/1946-03-31'],
  ['1946 April 1-1946 July7', '1946-04-01/1946-07-07'],
  ['December 1918 - March 1919.', '1918-12/1919-03'],
  ['August - December 1918.', '1918-08/1918-12'],
  ['1946 April 1 - July 7', '1946-04-01/1946-07-07'],
];

describe('dates as catalogues write them', () => {
  test.each(UNDERSTOOD)('%s is %s', (written, edtf) => {
    expect(parseWrittenDate(written)).toEqual({ edtf });
  });

  test.each([
    ['民国四十年（误记）', 'bad-written-date'],
    ['待考', 'bad-written-date'],
    ['1937-1935', 'bad-written-date'],
    ['1935-04-18或19', 'bad-written-date'],
    ['12892', 'date-serial'],
    ['19350231', 'no-such-day'],
    ['1935-13-01', 'no-such-day'],
    ['1935年2月30日', 'no-such-day'],
    ['1935年13月', 'no-such-day'],
    ['光绪二十六年三月初五', 'lunar-date'],
    ['民国二十四年农历三月初十', 'lunar-date'],
  ] as const)('%s is not understood: %s', (written, code) => {
    expect(parseWrittenDate(written)).toEqual({ code });
  });

  it('of a reign without a month is the year it mostly lies in', () => {
    expect(parseWrittenDate('光绪二十六年')).toEqual({ edtf: '1900' });
  });

  it('what is written into a sheet reads the same again', () => {
    for (const [, edtf] of UNDERSTOOD) {
      expect(parseWrittenDate(formatWrittenDate(edtf))).toEqual({ edtf });
    }
    expect(formatWrittenDate('1935-04?')).toBe('[1935-04]');
  });
});
