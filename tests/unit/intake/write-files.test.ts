import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '../../../src/intake/write-files.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), '写入 '));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));
const at = (...names: string[]): string => path.join(room, ...names);
const list = (): string[] => readdirSync(room, { recursive: true, encoding: 'utf8' }).sort();

it('where another program has put something into a new folder, the reason is told and it stays', async () => {
  const writes = ['a', 'b'].map((name) => ({ file: at('new', name, 'record.yaml'), text: name }));
  const broken = writeFiles(writes, (done) => {
    if (done === 1) writeFileSync(at('new', 'a', 'Thumbs.db'), '');
    else throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  expect(list()).toEqual(['new', 'new/a', 'new/a/Thumbs.db'].map((one) => path.normalize(one)));
});

it('where a place is refused, nothing half done lies about', async () => {
  mkdirSync(at('b', 'inner'), { recursive: true });
  const writes = ['a', 'b', 'c'].map((name) => ({ file: at(name), text: name }));
  await expect(writeFiles(writes)).rejects.toThrow();
  expect(list()).toEqual(['a', 'b', path.join('b', 'inner')]);
  expect(readFileSync(at('a'), 'utf8')).toBe('a');
});
