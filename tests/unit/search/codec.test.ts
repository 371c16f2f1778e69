import { describe, expect, it } from 'vitest';
import {
  createNumberReader,
  decodeEntries,
  encodeEntries,
  encodeNumbers,
} from '../../../src/search/shared/codec.ts';
import { decodeHead, encodeHead } from '../../../src/search/shared/head-codec.ts';
import { COLUMNS, INDEX_VERSION, type Columns } from '../../../src/search/shared/index-format.ts';
import { listCover, listTokens } from '../../../src/search/shared/tokens.ts';

describe('numbers', () => {
  it('of any size that JavaScript counts exactly', () => {
    const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1];
    const { readNumber } = createNumberReader(Uint8Array.from(encodeNumbers(numbers)));
    expect(numbers.map(() => readNumber())).toEqual(numbers);
  });

  it('a list that ends too early is said to', () => {
    const { readNumber } = createNumberReader(Uint8Array.of(128));
    expect(readNumber).toThrow('too early');
  });
});

describe('entries', () => {
  it('come back as they were, whatever their keys begin with', () => {
    const keys = ['@1935', 'a', 'army', 'armys', '不一', '不丁', '𠮷野', '𠮷𠮸', '𠮸'].sort();
    const entries = keys.map((key, at) => ({
      key,
      lists: [
        { form: 0, numbers: [at, at + 1, at + 100_000] },
        { form: 255, numbers: [0] },
      ],
    }));
    expect(decodeEntries(encodeEntries(entries))).toEqual(entries);
  });

  it('none are none', () => {
    expect(decodeEntries(encodeEntries([]))).toEqual([]);
  });
});

describe('the head', () => {
  const columns = Object.fromEntries(
    COLUMNS.map((name, at) => [name, [at, 300 * at]]),
  ) as unknown as Columns;
  const head = {
    version: INDEX_VERSION,
    folder: 'abc/',
    tables: { pairs: ['一', '𠮷'], pages: [], names: [] },
    documentsPerFile: 3,
    holders: [],
    exhibitions: [{ slug: 'x', name: { zh: '展' } }],
    exhibitionSets: [[], [0]],
  } as const;

  it('comes back as it was', () => {
    const content = { head, foldTable: '军軍 后後', columns };
    expect(decodeHead(encodeHead(content))).toEqual({ ...content, foldTable: '军軍 后後' });
  });

  it('of another version is refused', () => {
    const other = { ...head, version: 99 as typeof INDEX_VERSION };
    expect(() => decodeHead(encodeHead({ head: other, foldTable: '军軍', columns }))).toThrow(
      'version',
    );
  });
});

describe('tokens', () => {
  const unit = (text: string, form = 0) => ({ text, form, isAlone: /\p{sc=Han}/u.test(text) });
  const units = (...texts: string[]) => texts.map((text) => unit(text));

  it('every two neighbours of which one is a character, and every word', () => {
    expect(listTokens(units('第', '8', '路', '军', 'red', 'army')).map(({ key }) => key)).toEqual([
      '第\u00018',
      '8',
      '8\u0001路',
      '路军',
      '军\u0001red',
      'red',
      'army',
    ]);
  });

  it('both forms go into one byte', () => {
    expect(listTokens([unit('军', 3), unit('队', 15)])[0]?.form).toBe(3 * 16 + 15);
  });

  it.each([
    [['军'], []],
    [['路', '军'], [0]],
    [
      ['八', '路', '军'],
      [0, 1],
    ],
    [
      ['第', '八', '路', '军'],
      [0, 2],
    ],
    [
      ['red', 'army'],
      [0, 1],
    ],
    [['1935', '年'], [0]],
  ])('a cover of %j begins at %j', (texts, starts) => {
    expect(listCover(units(...texts)).map(({ at }) => at)).toEqual(starts);
  });

  it('a cover is made of tokens and holds every unit', () => {
    for (let length = 2; length < 12; length += 1) {
      for (let pattern = 0; pattern < 2 ** length; pattern += 1) {
        const row = Array.from({ length }, (_, at) => unit((pattern >> at) % 2 ? '字' : `w${at}`));
        const known = new Map(listTokens(row).map((token) => [`${token.at} ${token.key}`, token]));
        const covered = new Set<number>();
        for (const token of listCover(row)) {
          expect(known.has(`${token.at} ${token.key}`)).toBe(true);
          covered.add(token.at);
          if (token.key.length > (row[token.at]?.text.length ?? 0)) covered.add(token.at + 1);
        }
        expect(covered.size).toBe(length);
      }
    }
  });
});
