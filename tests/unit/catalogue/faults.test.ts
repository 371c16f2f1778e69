import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/model/fault.ts';
import { expectGolden, listGoldenCases } from '../../golden/read-golden.ts';
import { ContentCase } from './content-case.ts';

const cases = listGoldenCases('faults');
let current: ContentCase | undefined;

afterEach(() => current?.remove());

test('the sound content that all cases start from has no fault', async () => {
  current = new ContentCase();
  const { faults, release } = await current.read();
  expect(faults).toEqual([]);
  expect(release.withheld).toEqual([]);
  expect(release.catalogue.records).toHaveLength(4);
});

describe('each faulty content root gives exactly its faults', () => {
  test.each(cases)('%s', async (name) => {
    current = new ContentCase(path.join(import.meta.dirname, '../../golden/faults', name));
    const { faults } = await current.read();
    expect(faults.length).toBeGreaterThan(0);
    expectGolden('faults', name, faults.map(summarise).sort(compare));
  });
});

type Summary = Pick<Fault, 'code' | 'file' | 'line' | 'field' | 'value' | 'zh'>;

function summarise({ code, file, line, field, value, zh }: Fault): Summary {
  return { code, file, line, field, value, zh };
}

function compare(a: Summary, b: Summary): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
}
