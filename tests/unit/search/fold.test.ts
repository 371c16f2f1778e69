import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFoldTable } from '../../../src/search/build/fold-table.ts';
import { parseVariants } from '../../../src/search/build/parse-variants.ts';
import { decodeFoldTable, encodeFoldTable } from '../../../src/search/shared/fold-codec.ts';
import { createFold } from '../../../src/search/shared/fold.ts';
import { listUnits } from '../../../src/search/shared/units.ts';

const table = buildFoldTable();
const fold = createFold(table);
const say = (text: string): string =>
  listUnits(text, fold)
    .map((unit) => unit.text)
    .join('|');
const variants = readFileSync(
  new URL('../../../src/search/shared/fold-variants.txt', import.meta.url),
  'utf8',
);

describe('characters that find each other', () => {
  it.each([
    ['simplified and traditional', '第八路军', '第八路軍'],
    ['one simplified for several', '后发里干', '後髮裡幹'],
    ['Taiwan and Hong Kong', '为众裏', '爲眾裡'],
    ['Japanese forms', '隐発駅', '隱發驛'],
    ['simplified that dictionaries give one way only', '余径锺', '馀迳鍾'],
    ['old type', '清青真即既', '淸靑眞卽旣'],
    ['variants by list', '略沉群峰宁教', '畧沈羣峯甯敎'],
    ['compatibility ideographs', '更車龜', '更車龜'],
    ['full-width letters and digits', 'ＡＢＣ１９３５', 'abc1935'],
    ['circled and bracketed characters', '㈠㊤', '一上'],
    ['accents', 'Zürich Éluard', 'zurich eluard'],
    ['case', 'Red ARMY', 'red army'],
  ])('%s: %s = %s', (_, one, other) => {
    expect(say(one)).toBe(say(other));
  });

  it.each(['予豫', '欠缺', '浜滨', '沪滤', '连联', '芸艺', '末未', '己已'])(
    'keeps %s apart',
    (pair) => {
      const [one = '', other = ''] = pair;
      expect(say(one)).not.toBe(say(other));
    },
  );

  it('every class of fold-variants.txt is one class of the table', () => {
    for (const members of parseVariants(variants).together) {
      expect(new Set(members.map(say)).size, members.join('')).toBe(1);
    }
  });

  it('no pair kept apart is joined by another way', () => {
    for (const [one, other] of parseVariants(variants).apart) {
      expect(say(one), `${one}≠${other}`).not.toBe(say(other));
    }
  });

  it('no character stands in two classes', () => {
    const members = [...table.replaceAll(' ', '')];
    expect(new Set(members).size).toBe(members.length);
  });

  it('tells the forms of one class apart', () => {
    const [simplified] = fold('军');
    const [traditional] = fold('軍');
    expect(simplified?.text).toBe(traditional?.text);
    expect(simplified?.form).not.toBe(traditional?.form);
  });
});

describe('units', () => {
  it('characters one by one, words whole, punctuation not at all', () => {
    expect(say('T34坦克，1935年—Red Army。')).toBe('t34|坦|克|1935|年|red|army');
  });

  it('characters beyond the basic plane, with offsets in UTF-16 units', () => {
    expect(listUnits('𠮷野', fold).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('marks belong to the letter before them, variation selectors to their character', () => {
    expect(say('e\u0301tude')).toBe('etude');
    expect(say('葛\u{E0100}城')).toBe('葛|城');
  });

  it('control characters and lone surrogates are nothing', () => {
    expect(say('红\u0000\u0007军\uD800')).toBe('红|军');
  });
});

describe('the table of variants', () => {
  it('survives its codec', () => {
    const sort = (text: string): string[] => text.split(' ').sort();
    expect(sort(decodeFoldTable(encodeFoldTable(table)))).toEqual(sort(table));
  });

  it('leaves out classes that a text has no use for', () => {
    const small = buildFoldTable(new Set('军'));
    expect(small.split(' ')).toHaveLength(1);
    expect(small).toContain('軍');
  });

  it.each(['军', '军 軍', 'a', '军≠', '军≠軍军', '軍軍', '军,軍'])('refuses "%s"', (text) => {
    expect(() => parseVariants(`# a comment\n${text}`)).toThrow('fold-variants.txt:2');
  });
});
