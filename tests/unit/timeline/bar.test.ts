import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import { buildBar } from '../../../src/timeline/bar.ts';
import { findSpan, type Span } from '../../../src/timeline/span.ts';

function getSpan(edtf: string): Span {
  const date = findArchivalDate(edtf);
  const span = date && findSpan(date);
  if (!span) throw new Error(`no span: ${edtf}`);
  return span;
}

const april = getSpan('1935-04');

describe('a bar on the ruler of April 1935, in hundredths', () => {
  it.each([
    ['1935-04-01', 0, 10 / 3, 'point'],
    ['1935-04-30', 100 - 10 / 3, 10 / 3, 'point'],
    ['1935-04-10/1935-04-15', 30, 20, ''],
    ['1935-04', 0, 100, ''],
    ['1935-03/1935-05', 0, 100, '< >'],
    ['../1935-04-15', 0, 50, '<'],
    ['1935-04-16/..', 50, 50, '>'],
  ])('%s', (edtf, left, width, signs) => {
    const bar = buildBar(getSpan(edtf), april);
    expect(bar.left).toBeCloseTo(left);
    expect(bar.width).toBeCloseTo(width);
    const drawn = [
      bar.isPoint ? 'point' : [],
      bar.isOpenLeft ? '<' : [],
      bar.isOpenRight ? '>' : [],
    ];
    expect(drawn.flat().join(' ')).toBe(signs);
  });

  it('is certain between its last possible beginning and its first possible end', () => {
    const summer = { first: getSpan('1935-05-01').first, last: getSpan('1935-07-31').last };
    const bar = buildBar(getSpan('1935-05/1935-07'), summer);
    expect(bar.core?.from).toBeCloseTo((100 * 30) / 92);
    expect(bar.core?.to).toBeCloseTo((100 * 62) / 92);
  });

  it.each(['1935-04', '1935-04~', '[1935-04-21,1935-04-22]'])('%s is certain nowhere', (edtf) => {
    expect(buildBar(getSpan(edtf), april).core).toBeUndefined();
  });

  it('never leaves the ruler, whatever the date', () => {
    for (const edtf of ['1900', '1934/1936', '2000', '-0200/1935-04-02', '1935-04-29/9999']) {
      const { left, width } = buildBar(getSpan(edtf), april);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(100.0001);
    }
  });
});
