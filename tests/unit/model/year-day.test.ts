import { describe, expect, it } from 'vitest';
import { findYearDay, listMonthDays } from '../../../src/model/year-day.ts';

describe('findYearDay', () => {
  it('finds the day and the year of a date that names one day', () => {
    expect(findYearDay({ edtf: '1935-06-12' })).toEqual({ day: '06-12', year: 1935 });
    expect(findYearDay({ edtf: '2008-02-29' })).toEqual({ day: '02-29', year: 2008 });
  });

  it.each([
    '1935-06',
    '1935',
    '1935-06-12~',
    '1935-06-12?',
    '1935-06-12/1935-06-14',
    'XXXX',
    '1935-06-XX',
  ])('finds none in %s', (edtf) => {
    expect(findYearDay({ edtf })).toBeUndefined();
  });
});

it('listMonthDays: a year of 366 days', () => {
  const days = Array.from({ length: 12 }, (_, i) => listMonthDays(i + 1)).flat();
  expect(days).toHaveLength(366);
  expect(days).toContain('02-29');
  expect(days.at(-1)).toBe('12-31');
});
