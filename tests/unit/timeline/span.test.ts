import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import { findSpan, fromDay } from '../../../src/timeline/span.ts';

function read(edtf: string) {
  const date = findArchivalDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  const span = findSpan(date);
  const say = (day: number): string => fromDay(day).toISOString().replace(/T.*/, '');
  return (
    span && {
      days: `${say(span.first)} ${say(span.last)}`,
      core: span.core && `${say(span.core.first)} ${say(span.core.last)}`,
      open: `${span.isOpenBefore ? '<' : ''}${span.isOpenAfter ? '>' : ''}`,
      doubt: `${span.isApproximate ? '~' : ''}${span.isUncertain ? '?' : ''}`,
    }
  );
}

describe('a date on a ruler', () => {
  it.each([
    ['1935-03-28', '1935-03-28 1935-03-28', '1935-03-28 1935-03-28', '', ''],
    ['1935-04', '1935-04-01 1935-04-30', undefined, '', ''],
    ['1935-04~', '1935-04-01 1935-04-30', undefined, '', '~'],
    ['1935?', '1935-01-01 1935-12-31', undefined, '', '?'],
    ['1935-04%', '1935-04-01 1935-04-30', undefined, '', '~?'],
    ['1935-04-12/1935-07-23', '1935-04-12 1935-07-23', '1935-04-12 1935-07-23', '', ''],
    // It began in May and ended in July: June is certain.
    ['1935-05/1935-07', '1935-05-01 1935-07-31', '1935-05-31 1935-07-01', '', ''],
    ['[1935-04-21,1935-04-22]', '1935-04-21 1935-04-22', undefined, '', ''],
    ['../1935', '1935-12-31 1935-12-31', '1935-12-31 1935-12-31', '<', ''],
    ['1935-04-01/', '1935-04-01 1935-04-01', '1935-04-01 1935-04-01', '>', ''],
    ['193X', '1930-01-01 1939-12-31', undefined, '', ''],
    ['-0200', '-000200-01-01 -000200-12-31', undefined, '', ''],
  ])('%s', (edtf, days, core, open, doubt) => {
    expect(read(edtf)).toEqual({ days, core, open, doubt });
  });

  it('is nowhere when no end is known', () => {
    expect(findSpan({ edtf: '../..' })).toBeUndefined();
  });
});
