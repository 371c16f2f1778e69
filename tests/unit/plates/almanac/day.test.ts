import { describe, expect, it } from 'vitest';
import {
  countDays,
  findSpan,
  formatDay,
  getWeekday,
  listDays,
  parseDay,
} from '../../../../src/plates/almanac/day.ts';

describe('days', () => {
  it('counts a hundred and three from 12 April to 23 July 1935, both ends included', () => {
    const [from, to] = [parseDay('1935-04-12'), parseDay('1935-07-23')];
    expect(countDays(from, to)).toBe(103);
    expect(listDays(from, to)).toHaveLength(103);
    expect(formatDay(from + 102)).toBe('1935-07-23');
  });

  it.each([
    ['1935-03-28', 4],
    ['1935-04-12', 5],
    ['1935-07-23', 2],
    ['1949-10-01', 6],
    ['1970-01-01', 4],
    ['2000-01-01', 6],
  ])('gives the weekday of %s', (text, weekday) => {
    expect(getWeekday(parseDay(text))).toBe(weekday);
  });

  it.each(['1935-02-29', '1935-13-01', '1935-4-12', '', '1935-04'])(
    'refuses %s as a day',
    (text) => {
      expect(() => parseDay(text)).toThrow(RangeError);
    },
  );

  it('reads days, months, intervals and approximate dates', () => {
    expect(findSpan('1935-04-18')).toMatchObject({ precision: 'day', approximate: false });
    expect(findSpan('1935-04-18/1935-04-19')).toMatchObject({ precision: 'span' });
    const april = findSpan('1935-04~');
    expect(april).toMatchObject({ precision: 'month', approximate: true });
    expect(formatDay(april!.from)).toBe('1935-04-01');
    expect(formatDay(april!.to)).toBe('1935-04-30');
    const december = findSpan('1935-12');
    expect(formatDay(december!.to)).toBe('1935-12-31');
  });

  it.each(['1935', '193X', '1935-04-19/1935-04-18', '1935-04/1935-05', 'April'])(
    'finds no span in %s',
    (text) => {
      expect(findSpan(text)).toBeUndefined();
    },
  );
});
