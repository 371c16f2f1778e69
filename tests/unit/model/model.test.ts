import { describe, expect, test } from 'vitest';
import { formatFault, formatFaults, type Fault } from '../../../src/model/fault.ts';
import {
  recordReferenceSchema,
  referenceCodeSchema,
  slugSchema,
} from '../../../src/model/identity.ts';
import { getText, localTextSchema } from '../../../src/model/local-text.ts';
import { fileNameSchema, partSchema } from '../../../src/model/part.ts';
import {
  doRegionsMeet,
  findRegion,
  formatRegion,
  isRegionInside,
} from '../../../src/model/region.ts';

describe('faults are said in one line', () => {
  const fault: Fault = {
    code: 'unknown-record',
    file: 'content/exhibitions/x/y.zh.mdx',
    line: 12,
    field: 'record',
    value: 'myda/a-107',
    zh: '没有这个档案条目。',
    en: 'there is no such record.',
  };

  test('code, file, line, field, value and cure', () => {
    expect(formatFault(fault, 'zh')).toBe(
      '[unknown-record] content/exhibitions/x/y.zh.mdx:12 → record "myda/a-107": 没有这个档案条目。',
    );
    const { line: _line, field: _field, value: _value, ...bare } = fault;
    expect(formatFault(bare, 'en')).toBe(
      '[unknown-record] content/exhibitions/x/y.zh.mdx: there is no such record.',
    );
  });

  test('long values are cut, control characters escaped', () => {
    const value = `a\u001b[31m\n${'x'.repeat(500)}`;
    const said = formatFault({ ...fault, value }, 'zh');
    expect(said).not.toContain('\u001b');
    expect(said).not.toContain('\n');
    expect(said.length).toBeLessThan(260);
  });

  test('sorted by file and line, and counted', () => {
    const faults = [
      { ...fault, line: 30 },
      { ...fault, file: 'a.yaml' },
      { ...fault, line: 4 },
    ];
    const lines = formatFaults(faults, 'zh').split('\n');
    expect(lines.map((line) => /\S+:\d+/.exec(line)?.[0])).toEqual([
      'a.yaml:12',
      'content/exhibitions/x/y.zh.mdx:4',
      'content/exhibitions/x/y.zh.mdx:30',
      undefined,
    ]);
    expect(lines.at(-1)).toContain('3');
  });
});

describe('identity', () => {
  test('slugs stand in addresses', () => {
    for (const slug of ['a', 'route-sheet-1935', '2024']) {
      expect(slugSchema.safeParse(slug).success, slug).toBe(true);
    }
    for (const slug of ['', 'A', 'a_b', '-a', 'a-', 'a--b', '档', 'a/b', 'a.b', 'x'.repeat(81)]) {
      expect(slugSchema.safeParse(slug).success, slug).toBe(false);
    }
    expect(recordReferenceSchema.safeParse('shili/a-1').success).toBe(true);
    for (const reference of ['a', 'a/b/c', '../a', 'a/B', '/a', 'a/']) {
      expect(recordReferenceSchema.safeParse(reference).success, reference).toBe(false);
    }
  });

  test('a reference code is verbatim', () => {
    for (const code of ['J001-WS·2022·Y-0001', ' 0012 ', '全宗1—2', 'ａ１']) {
      expect(referenceCodeSchema.parse(code)).toBe(code);
    }
    for (const code of ['', 'a\nb', 'a\tb', 'a\u0000']) {
      expect(referenceCodeSchema.safeParse(code).success).toBe(false);
    }
  });
});

test('a text is Chinese, or Chinese and English', () => {
  expect(localTextSchema.parse(' 信 ')).toEqual({ zh: '信' });
  const text = localTextSchema.parse({ zh: '信', en: 'Letter' });
  expect(getText(text, 'en')).toEqual({ text: 'Letter', language: 'en' });
  expect(getText({ zh: '信' }, 'en')).toEqual({ text: '信', language: 'zh' });
  for (const wrong of ['', '  ', { en: 'Letter' }, { zh: '信', fr: 'x' }, 3, null]) {
    expect(localTextSchema.safeParse(wrong).success).toBe(false);
  }
});

describe('regions', () => {
  const region = { x: 10, y: 20, w: 30, h: 40 };

  test('are whole pixels, x,y,width,height', () => {
    expect(findRegion('10,20,30,40')).toEqual(region);
    expect(formatRegion(region)).toBe('10,20,30,40');
    for (const text of [
      '1,2,3',
      '1,2,0,4',
      '1,2,3,0',
      '-1,2,3,4',
      '1.5,2,3,4',
      'pct:1,2,3,4',
      '',
    ]) {
      expect(findRegion(text), text).toBeUndefined();
    }
  });

  test('lie inside up to the last pixel', () => {
    expect(isRegionInside(region, { width: 40, height: 60 })).toBe(true);
    expect(isRegionInside(region, { width: 39, height: 60 })).toBe(false);
    expect(isRegionInside(region, { width: 40, height: 59 })).toBe(false);
  });

  test('meet when they share a pixel', () => {
    expect(doRegionsMeet(region, { x: 39, y: 59, w: 1, h: 1 })).toBe(true);
    expect(doRegionsMeet(region, { x: 40, y: 20, w: 5, h: 5 })).toBe(false);
    expect(doRegionsMeet(region, { x: 10, y: 60, w: 5, h: 5 })).toBe(false);
  });
});

describe('parts', () => {
  const part = { id: 'p1', file: 'a.tif', width: 10, height: 10, label: '页', alt: '页' };

  test('have a file or a drawing', () => {
    expect(partSchema.parse(part)).toMatchObject({ kind: 'page', redactions: [] });
    const { file: _file, ...bare } = part;
    expect(partSchema.safeParse(bare).success).toBe(false);
    expect(partSchema.safeParse({ ...part, drawing: 'a.plate.yaml' }).success).toBe(false);
    expect(partSchema.safeParse({ ...bare, drawing: 'a.plate.yaml' }).success).toBe(true);
  });

  test('name no file outside their folder', () => {
    for (const name of ['a.tif', '扫描/第 1 页.tif', 'a..b', '.a']) {
      expect(fileNameSchema.safeParse(name).success, name).toBe(true);
    }
    for (const name of [
      '',
      '/etc/passwd',
      '../a',
      'a/../../b',
      '..',
      './a',
      'a\\b',
      'a\u0000',
      'a/..',
    ]) {
      expect(fileNameSchema.safeParse(name).success, name).toBe(false);
    }
  });
});
