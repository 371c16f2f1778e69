import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FAULT_TEXTS } from '../../../src/catalogue/fault-texts.ts';
import { listGoldenCases } from '../../golden/read-golden.ts';

const golden = path.join(import.meta.dirname, '../../golden/faults');

test('every fault has a case that shows it', () => {
  const shown = listGoldenCases('faults').map((name) =>
    readFileSync(path.join(golden, name, 'expected.json'), 'utf8'),
  );
  const generated = readFileSync(path.join(import.meta.dirname, 'read-content.test.ts'), 'utf8');
  const all = [...shown, generated].join('\n');
  // The last resort where no rule of ours has noticed.
  const unreachable = ['wrong-value', 'unreadable', 'bad-transcript'];
  const missing = Object.keys(FAULT_TEXTS).filter(
    (code) => !unreachable.includes(code) && !new RegExp(`["'\`]${code}["'\` ]`).test(all),
  );
  expect(missing).toEqual([]);
});

test('every text is said in both languages, with the same names to fill in', () => {
  for (const [code, { zh, en }] of Object.entries(FAULT_TEXTS)) {
    const listNames = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(zh, code).toMatch(/\p{Script=Han}/u);
    expect(en, code).not.toBe('');
    expect(listNames(en), code).toEqual(listNames(zh));
  }
});
