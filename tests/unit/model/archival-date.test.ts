import { describe, expect, test } from 'vitest';
import {
  archivalDateSchema,
  daySchema,
  findArchivalDate,
} from '../../../src/model/archival-date.ts';

describe('bounds of a date', () => {
  test.each([
    ['1935', '1935-01-01', '1935-12-31'],
    ['1936-02', '1936-02-01', '1936-02-29'],
    ['1935-04-12', '1935-04-12', '1935-04-12'],
    ['1935-04~', '1935-04-01', '1935-04-30'],
    ['193X', '1930-01-01', '1939-12-31'],
    ['1935-04-12/1935-07-23', '1935-04-12', '1935-07-23'],
    ['../1949', undefined, '1949-12-31'],
    ['/1949', undefined, '1949-12-31'],
    ['1950/..', '1950-01-01', undefined],
    ['1950/', '1950-01-01', undefined],
    ['[1935-04-21,1935-04-22]', '1935-04-21', '1935-04-22'],
    ['[1935-05,1935-04-22]', '1935-04-22', '1935-05-31'],
    ['[1935-04-21..1935-04-25]', '1935-04-21', '1935-04-25'],
    ['[..1949]', undefined, '1949-12-31'],
    ['[1950..]', '1950-01-01', undefined],
    ['1935-21', '1935-02-01', '1935-05-31'],
    ['1935-24', '1935-11-01', '1936-02-29'],
    ['-0220', '-000220-01-01', '-000220-12-31'],
  ])('%s', (edtf, earliest, latest) => {
    expect(findArchivalDate(edtf)).toEqual({ edtf, earliest, latest });
  });
});

describe('what is no date', () => {
  test.each([
    '',
    ' ',
    '193',
    '19',
    '2X',
    '1935年4月',
    '1935.4',
    '1935-4',
    '1935-13',
    '1935-02-30',
    '1935-04-12T10:00',
    '1936/1935',
    'circa 1935',
    '../..',
    '[]',
    'TTTT',
  ])('%o', (text) => {
    expect(findArchivalDate(text)).toBeUndefined();
  });
});

test('a year may stand in YAML without quotes', () => {
  expect(archivalDateSchema.parse(1935)).toMatchObject({ edtf: '1935' });
  expect(archivalDateSchema.safeParse(1935.1).success).toBe(false);
});

test('days are those of the calendar', () => {
  expect(['2024-02-29', '1935-04-12'].every((day) => daySchema.safeParse(day).success)).toBe(true);
  for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '2024', 'x', '2024-06-09T00:00']) {
    expect(daySchema.safeParse(text).success, text).toBe(false);
  }
});
