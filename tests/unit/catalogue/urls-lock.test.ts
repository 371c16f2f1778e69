import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkUrlsLock,
  findNewAddresses,
  formatUrlsLock,
  parseUrlsLock,
  readUrlsLock,
  writeUrlsLock,
} from '../../../src/catalogue/urls-lock.ts';

const built = ['', 'en/', 'records/shili/x/', 'en/records/shili/x/', 'exhibitions/a/b/'];

test('is sorted, without doubles, and reads back what it was written from', () => {
  const text = formatUrlsLock([...built, ...built]);
  expect(parseUrlsLock(text)).toEqual([...built].sort());
  expect(formatUrlsLock(parseUrlsLock(text))).toBe(text);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    './',
    'en/',
    'en/records/shili/x/',
    'exhibitions/a/b/',
    'records/shili/x/',
    '',
  ]);
});

test('Windows line ends and blank lines do no harm', () => {
  expect(parseUrlsLock('# head\r\n\r\n./\r\nen/\r\n')).toEqual(['', 'en/']);
});

describe('an address that was published is answered for good', () => {
  test('all there, and new ones besides', () => {
    expect(checkUrlsLock(built, [...built, 'records/shili/y/'])).toEqual([]);
  });

  test('each that vanished is a fault with its cure', () => {
    const faults = checkUrlsLock(built, ['', 'en/', 'records/shili/x/'], 'content/urls.lock');
    expect(faults.map(({ code, file, value }) => [code, file, value])).toEqual([
      ['vanished-address', 'content/urls.lock', 'en/records/shili/x/'],
      ['vanished-address', 'content/urls.lock', 'exhibitions/a/b/'],
    ]);
    expect(faults[0]?.zh).toContain('英文');
    expect(faults[1]?.zh).toContain('withdrawn');
  });

  test('the cure for a record names its alias', () => {
    const [fault] = checkUrlsLock(['records/shili/x/'], []);
    expect(fault?.zh).toContain('aliases: [shili/x]');
    expect(fault?.en).toContain('aliases: [shili/x]');
  });
});

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('grows and never shrinks', () => {
    const file = path.join(folder, 'urls.lock');
    expect(readUrlsLock(file)).toEqual([]);
    expect(writeUrlsLock(file, ['b/', 'a/'])).toEqual(['a/', 'b/']);
    expect(writeUrlsLock(file, ['c/'])).toEqual(['c/']);
    expect(readUrlsLock(file)).toEqual(['a/', 'b/', 'c/']);
    const before = readFileSync(file, 'utf8');
    expect(writeUrlsLock(file, ['a/'])).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('new addresses are told in order', () => {
    expect(findNewAddresses(['b/'], ['c/', 'b/', 'a/', 'c/'])).toEqual(['a/', 'c/']);
  });
});
