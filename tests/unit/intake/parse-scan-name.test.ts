import { describe, expect, it, test } from 'vitest';
import { foldCode, parseScanName } from '../../../src/intake/scans/parse-scan-name.ts';

const none = { codes: [] };

describe('a name by itself', () => {
  test.each([
    ['X001-1935-永久-0012-003', 'X001-1935-永久-0012', 3, undefined],
    ['X001-1935-永久-0012_10', 'X001-1935-永久-0012', 10, undefined],
    ['Ｘ００１－１９３５－永久－００１２－００３', 'X001-1935-永久-0012', 3, undefined],
    ['J001-WS·2022·Y-0001_第三页', 'J001-WS·2022·Y-0001', 3, undefined],
    ['J001-WS·2022·Y-0001第十二页', 'J001-WS·2022·Y-0001', 12, undefined],
    ['X001-12-3-004反', 'X001-12-3', 4, 'verso'],
    ['X001-12-3-004（正）', 'X001-12-3', 4, 'recto'],
    ['X001-12-3-004b', 'X001-12-3', 4, 'verso'],
    ['X001-12-3-004_r', 'X001-12-3', 4, 'recto'],
    ['X001-12-3-004 背面', 'X001-12-3', 4, 'verso'],
    ['卷一/X001-0012-p5', 'X001-0012', 5, undefined],
  ] as const)('%s', (name, code, page, side) => {
    expect(parseScanName(name, none)).toEqual({ code, page, ...(side && { side }) });
  });

  test.each([
    'X000-WS·1935-Y-0003',
    'X000-WS·1935-D30-0003',
    'X000-WS·1935-Y-BGS-0003',
    'X000-WS·1935·永久-0003',
    'X000-1935-永久-0003',
  ])('%s is the code of an item, no page of a file', (name) => {
    expect(parseScanName(name, none)).toEqual({ code: name });
    expect(parseScanName(`${name}正`, none)).toEqual({ code: name, side: 'recto' });
    expect(parseScanName(`${name}-0002`, none)).toEqual({ code: name, page: 2 });
  });

  test.each(['IMG_0012', '封面', 'DSC00031', '扫描件 (2)', '新建'])('%s says nothing', (name) => {
    expect(parseScanName(name, none)).toBeUndefined();
  });

  test.each([
    ['X001-1935-永久-0012/001', 1],
    ['X001-1935-永久-0012/第二页', 2],
    ['X001-1935-永久-0012/IMG_0003', 3],
    ['全宗一/X001-1935-永久-0012/p4', 4],
  ])('%s: the folder is the code', (name, page) => {
    expect(parseScanName(name, none)).toEqual({ code: 'X001-1935-永久-0012', page });
  });
});

describe('where codes are known', () => {
  it('a name of their shape is a code too, and its last number no page', () => {
    const volumes = { codes: ['A3-1-17', 'A3-1-18'] };
    expect(parseScanName('A3-2-05', volumes)).toEqual({ code: 'A3-2-05' });
    expect(parseScanName('A3-1-17-05', volumes)).toEqual({ code: 'A3-1-17', page: 5 });
  });

  const codes = ['X001·1935-永久-0012', 'X001·1935-永久', 'X001·1935-永久-0012a'];

  it.each([
    ['x001-1935-永久-0012', { code: 'X001·1935-永久-0012' }],
    ['X001_1935_永久_0012_3', { code: 'X001·1935-永久-0012', page: 3 }],
    ['X001-1935-永久-0012a', { code: 'X001·1935-永久-0012a' }],
    ['X001-1935-永久-0012反', { code: 'X001·1935-永久-0012', side: 'verso' }],
    ['X001-1935-永久-0013', { code: 'X001·1935-永久', page: 13 }],
    ['X001-1935-永久-0012-封面', undefined],
  ])('%s', (name, expected) => {
    expect(parseScanName(name, { codes })).toEqual(expected);
  });

  it('one code for all, or whole names, on request', () => {
    expect(parseScanName('IMG_0031', { codes: [], only: 'K-1' })).toEqual({
      code: 'K-1',
      page: 31,
    });
    expect(parseScanName('封面反', { codes: [], only: 'K-1' })).toEqual({
      code: 'K-1',
      side: 'verso',
    });
    expect(parseScanName('X001-1935-永久-0012', { codes: [], isWhole: true })).toEqual({
      code: 'X001-1935-永久-0012',
    });
  });

  it('marks, width and case make no difference between codes; digits do', () => {
    expect(foldCode('Ｊ001-WS·2022')).toBe(foldCode('j001_ws-2022'));
    expect(foldCode('J001-1')).not.toBe(foldCode('J001-01'));
  });
});
