import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileMemory, recallNothing } from '../../../src/catalogue/file-memory.ts';

describe('what was made of files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), '记 memory-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** As if long after the file was written. */
  const later = (): number => Date.now() + 60_000;
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('is made once while the file stays as it was, each kind apart', () => {
    const recall = openFileMemory(later);
    const file = write('same.yaml', 'a: 1');
    const first = recall(file, 'yaml', () => ({ n: 1 }));
    expect(recall(file, 'yaml', () => ({ n: 2 }))).toBe(first);
    expect(recall(file, 'characters', () => 'other')).toBe('other');
    expect(recall(file, 'yaml', () => ({ n: 3 }))).toBe(first);
  });

  it('is made again, in every kind, when the file has changed', () => {
    const recall = openFileMemory(later);
    const file = write('changed.yaml', 'a: 1');
    recall(file, 'yaml', () => 'old');
    recall(file, 'characters', () => 'old');
    write('changed.yaml', 'a: 12');
    expect(recall(file, 'yaml', () => 'new')).toBe('new');
    expect(recall(file, 'characters', () => 'new')).toBe('new');
  });

  it('is not kept of a file that may change again without showing it', () => {
    const file = write('fresh.yaml', 'a: 1');
    const recall = openFileMemory(() => Date.now());
    recall(file, 'yaml', () => 1);
    expect(recall(file, 'yaml', () => 2)).toBe(2);
  });

  it('is not kept of a file that has gone', () => {
    const recall = openFileMemory(later);
    const file = write('gone.yaml', 'a: 1');
    recall(file, 'yaml', () => 1);
    rmSync(file);
    expect(recall(file, 'yaml', () => 2)).toBe(2);
    expect(recallNothing(file, 'yaml', () => 3)).toBe(3);
  });
});
