import { describe, expect, it } from 'vitest';
import { buildFoldTable } from '../../../src/search/build/fold-table.ts';
import { createFold } from '../../../src/search/shared/fold.ts';
import { parseQuery } from '../../../src/search/shared/query.ts';

const fold = createFold(buildFoldTable());
const read = (text: string) =>
  parseQuery(text, fold).terms.map(({ text: own, isExact, isExcluded, dateToken }) =>
    [isExcluded ? '-' : '', isExact ? `"${own}"` : own, dateToken ?? ''].join(''),
  );

describe('a query', () => {
  it.each([
    ['第八路军 北川', ['第八路军', '北川']],
    ['　北川　红军　', ['北川', '红军']],
    ['"第八路軍"', ['"第八路軍"']],
    ['“第八路軍” 「北川」 『四川』', ['"第八路軍"', '"北川"', '"四川"']],
    ['"没有关上', ['"没有关上"']],
    ['红军 -报纸 -"上海"', ['红军', '-报纸', '-"上海"']],
    ['－报纸', ['-报纸']],
    ['J001-WS·2022', ['J001-WS·2022']],
    ['民国二十四年四月北川', ['民国二十四年四月@1935-04', '北川']],
    ['1935-04', ['1935-04@1935-04']],
    ['"1935年"', ['"1935年"']],
    ['1935', ['1935@1935']],
    ['，。！', []],
    ['', []],
    ['-', []],
    ['""', []],
  ])('%s', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('of twenty thousand characters is cut, and says so', () => {
    const { terms, isShortened } = parseQuery('军'.repeat(20_000), fold);
    expect(isShortened).toBe(true);
    expect(terms[0]?.units.length).toBe(48);
    expect(parseQuery('红 '.repeat(10_000), fold).terms).toHaveLength(48);
  });
});
