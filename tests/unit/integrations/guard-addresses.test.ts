import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardAddresses } from '../../../src/integrations/guard-addresses.ts';
import { ContentFaults } from '../../../src/model/fault.ts';

const PAGES = ['', 'en/', 'records/xian/letter/', '404/', 'persons/%E7%8E%8B/'];

describe('the addresses of a build', () => {
  let root = '';
  const lock = (): string => path.join(root, 'urls.lock');
  const guard = (
    pages: readonly string[],
    wishes: { lock?: boolean; preview?: boolean; language?: 'zh' | 'en' } = {},
  ): string | undefined =>
    guardAddresses(pages, {
      projectRoot: path.dirname(root),
      contentRoots: [root],
      language: 'zh',
      lock: false,
      preview: false,
      ...wishes,
    });

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), '网址 root-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are counted, and written only when asked for', () => {
    expect(guard(PAGES)).toMatch(/^有 4 个新网址还没有记入 .*urls\.lock/);
    expect(existsSync(lock())).toBe(false);
    expect(guard(PAGES, { lock: true, language: 'en' })).toMatch(/^4 new addresses are now in/);
    expect(readFileSync(lock(), 'utf8').split('\n').slice(2)).toEqual([
      './',
      'en/',
      'persons/王/',
      'records/xian/letter/',
      '',
    ]);
    expect(guard(PAGES)).toBeUndefined();
    expect(guard(PAGES, { lock: true })).toBeUndefined();
  });

  it('of a preview are nobody’s business, drafts being among them', () => {
    expect(guard(PAGES, { lock: true, preview: true })).toBeUndefined();
    expect(existsSync(lock())).toBe(false);
    writeFileSync(lock(), 'records/xian/gone/\n');
    expect(guard(PAGES, { preview: true })).toBeUndefined();
  });

  it('may not vanish, and then nothing is written', () => {
    writeFileSync(lock(), 'records/xian/gone/\n');
    expect(() => guard(PAGES, { lock: true })).toThrow(ContentFaults);
    expect(() => guard(PAGES)).toThrow(
      /\[vanished-address\] .*urls\.lock → "records\/xian\/gone\/"/,
    );
    expect(readFileSync(lock(), 'utf8')).toBe('records/xian/gone/\n');
  });
});
