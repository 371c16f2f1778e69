import { describe, expect, it } from 'vitest';
import { formatDay, listDays, parseDay } from '../../../../src/plates/almanac/day.ts';
import {
  getLunarDate,
  nameLunarDay,
  nameLunarMonth,
  spellLunarDate,
} from '../../../../src/plates/almanac/lunar.ts';
import { getElongation, isNewMoonDay } from '../../../../src/plates/almanac/moon.ts';
import {
  spellDigits,
  spellMinguoYear,
  spellMonthDay,
  spellNumber,
} from '../../../../src/plates/almanac/numerals.ts';
import { nameDay, nameOfCycle, nameYear } from '../../../../src/plates/almanac/sexagenary.ts';
import { getDayLength, listSolarTerms } from '../../../../src/plates/almanac/sun.ts';

describe('the lunar calendar', () => {
  it.each([
    ['1935-02-03', '甲戌年腊月三十'],
    ['1935-02-04', '乙亥年正月初一'],
    ['1935-03-28', '乙亥年二月廿四'],
    ['1935-04-12', '乙亥年三月初十'],
    ['1935-05-03', '乙亥年四月初一'],
    ['1935-06-12', '乙亥年五月十二'],
    ['1935-07-23', '乙亥年六月廿三'],
    ['1936-04-21', '丙子年闰三月初一'],
    ['2024-02-10', '甲辰年正月初一'],
  ])('names %s %s', (day, name) => {
    expect(spellLunarDate(getLunarDate(parseDay(day)))).toBe(name);
  });

  it('begins every month on the day of the new moon, 1934 to 1936', () => {
    const wrong = listDays(parseDay('1934-01-01'), parseDay('1936-12-31')).filter(
      (day) => isNewMoonDay(day) !== (getLunarDate(day).date === 1),
    );
    expect(wrong.map(formatDay)).toEqual([]);
  });

  it('names all days by two characters and the last months by their own names', () => {
    const of = (month: number, date: number) => ({ year: 1935, month, leap: false, date });
    const days = Array.from({ length: 30 }, (_, i) => nameLunarDay(of(1, i + 1)));
    expect(days.every((name) => name.length === 2)).toBe(true);
    expect([days[0], days[9], days[10], days[19], days[20], days[29]]).toEqual([
      '初一',
      '初十',
      '十一',
      '二十',
      '廿一',
      '三十',
    ]);
    expect([1, 10, 11, 12].map((month) => nameLunarMonth(of(month, 1)))).toEqual([
      '正月',
      '十月',
      '冬月',
      '腊月',
    ]);
  });
});

describe('the cycle of sixty', () => {
  it('knows days that are on record', () => {
    expect(nameDay(parseDay('1949-10-01'))).toBe('甲子');
    expect(nameDay(parseDay('2000-01-07'))).toBe('甲子');
  });

  it('names years and closes after sixty', () => {
    expect([1924, 1935, 1984].map(nameYear)).toEqual(['甲子', '乙亥', '甲子']);
    expect(new Set(Array.from({ length: 60 }, (_, i) => nameOfCycle(i))).size).toBe(60);
    expect(nameOfCycle(60)).toBe('甲子');
    expect(nameOfCycle(-1)).toBe('癸亥');
  });
});

describe('sun and moon', () => {
  it('gives the published days of the terms of 2024', () => {
    const terms = new Map(listSolarTerms(2024).map(({ name, day }) => [name, formatDay(day)]));
    expect(Object.fromEntries(terms)).toMatchObject({
      立春: '2024-02-04',
      春分: '2024-03-20',
      清明: '2024-04-04',
      夏至: '2024-06-21',
      秋分: '2024-09-22',
      大雪: '2024-12-06',
      冬至: '2024-12-21',
    });
    expect(terms.size).toBe(24);
  });

  it('keeps every term of 1935 a quarter of an hour from midnight, so that its day is sure', () => {
    for (const { name, minutes } of listSolarTerms(1935)) {
      expect(Math.min(minutes, 1440 - minutes), name).toBeGreaterThanOrEqual(15);
    }
  });

  it('has the longest day at the solstice', () => {
    const lengths = listDays(parseDay('1935-06-01'), parseDay('1935-07-10')).map((day) => ({
      day: formatDay(day),
      hours: getDayLength(day, 32),
    }));
    const longest = lengths.reduce((a, b) => (b.hours > a.hours ? b : a));
    expect(['1935-06-21', '1935-06-22', '1935-06-23']).toContain(longest.day);
    expect(longest.hours).toBeCloseTo(14.25, 1);
  });

  it('sees the moon full at the total eclipse of 19 January 1935', () => {
    expect(getElongation(parseDay('1935-01-19') + 15.79 / 24)).toBeCloseTo(180, 0);
  });
});

describe('numerals', () => {
  it('spells numbers as they are read', () => {
    expect([1, 10, 12, 20, 73, 100, 103, 110, 118, 1200, 2942].map(spellNumber)).toEqual(
      '一 十 十二 二十 七十三 一百 一百零三 一百一十 一百一十八 一千二百 二千九百四十二'.split(' '),
    );
    expect(() => spellNumber(0)).toThrow(RangeError);
  });

  it('spells years and days', () => {
    expect(spellDigits(1935)).toBe('一九三五');
    expect(spellMinguoYear(1935)).toBe('民国二十四年');
    expect(spellMonthDay(parseDay('1935-04-21'))).toBe('四月二十一日');
  });
});
