import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MediaSet } from '../../../src/imaging/derive-media.ts';
import { findEntry, getEntryFiles, writeEntry } from '../../../src/imaging/store.ts';
import {
  makeTemporaryFolder,
  removeAbandonedFolders,
} from '../../../src/imaging/store-temporaries.ts';
import { makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const about: MediaSet = {
  width: 1,
  height: 1,
  media: [],
  poster: { width: 1, height: 1 },
  colour: '#000000',
};
const KEY = 'ab'.repeat(16);

async function fill(target: string, text: string): Promise<MediaSet> {
  mkdirSync(path.join(target, 'deep'), { recursive: true });
  writeFileSync(path.join(target, 'deep/one.jpg'), text);
  writeFileSync(path.join(target, 'two.jpg'), 'two');
  return Promise.resolve({ ...about, colour: text });
}

let count = 0;
const makeRoot = (): string => path.join(folder, String(count++));
const listTemporaries = (root: string): string[] => readdirSync(path.join(root, 'tmp'));

describe('writeEntry and findEntry', () => {
  it('give back what was written, with sizes and sums', async () => {
    const root = makeRoot();
    expect(findEntry(root, 'media', KEY)).toBeUndefined();
    await writeEntry(root, 'media', KEY, (target) => fill(target, 'one'));
    const entry = findEntry(root, 'media', KEY, { verify: true });
    expect(entry?.about.colour).toBe('one');
    expect(entry?.files).toEqual({
      'deep/one.jpg': [3, expect.stringMatching(/^7692c3ad3540bb80/)],
      'two.jpg': [3, expect.stringMatching(/^3fc4ccfe745870e2/)],
    });
    expect(entry?.folder).toBe(path.join(root, 'media', 'ab', KEY, 'files'));
    expect(getEntryFiles(entry!.folder)).toEqual([
      ['deep/one.jpg', 3],
      ['two.jpg', 3],
    ]);
    expect(listTemporaries(root)).toEqual([]);
  });

  it('leave nothing of an entry that failed', async () => {
    const root = makeRoot();
    const failing = writeEntry(root, 'media', KEY, async (target) => {
      await fill(target, 'one');
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(findEntry(root, 'media', KEY)).toBeUndefined();
    expect(existsSync(path.join(root, 'media'))).toBe(false);
    expect(listTemporaries(root)).toEqual([]);
  });

  it('let the first of racing writers win, and the others be content', async () => {
    const root = makeRoot();
    const texts = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(texts.map((text) => writeEntry(root, 'media', KEY, (t) => fill(t, text))));
    const entry = findEntry(root, 'media', KEY, { verify: true });
    expect(texts).toContain(entry?.about.colour);
    expect(readFileSync(path.join(entry!.folder, 'deep/one.jpg'), 'utf8')).toBe(
      entry?.about.colour,
    );
    expect(listTemporaries(root)).toEqual([]);
  });

  const damages: [what: string, damage: (home: string) => void][] = [
    ['a file is missing', (home) => rmSync(path.join(home, 'files/two.jpg'))],
    ['a file is shorter', (home) => writeFileSync(path.join(home, 'files/two.jpg'), 't')],
    ['the manifest is cut', (home) => writeFileSync(path.join(home, 'manifest.json'), '{"about":')],
    ['the manifest is gone', (home) => rmSync(path.join(home, 'manifest.json'))],
  ];
  for (const [what, damage] of damages) {
    it(`count an entry as absent and make it anew when ${what}`, async () => {
      const root = makeRoot();
      await writeEntry(root, 'media', KEY, (target) => fill(target, 'one'));
      damage(path.join(root, 'media', 'ab', KEY));
      expect(findEntry(root, 'media', KEY)).toBeUndefined();
      await writeEntry(root, 'media', KEY, (target) => fill(target, 'new'));
      expect(findEntry(root, 'media', KEY, { verify: true })?.about.colour).toBe('new');
      expect(listTemporaries(root)).toEqual([]);
    });
  }

  it('find other bytes of the same length only when verifying, and mend them', async () => {
    const root = makeRoot();
    await writeEntry(root, 'media', KEY, (target) => fill(target, 'one'));
    writeFileSync(path.join(root, 'media', 'ab', KEY, 'files/two.jpg'), 'owt');
    expect(findEntry(root, 'media', KEY)).toBeDefined();
    expect(findEntry(root, 'media', KEY, { verify: true })).toBeUndefined();
    await writeEntry(root, 'media', KEY, (target) => fill(target, 'new'));
    expect(findEntry(root, 'media', KEY, { verify: true })?.about.colour).toBe('new');
  });
});

describe('removeAbandonedFolders', () => {
  it('removes those of dead processes and very old ones, and leaves the rest', async () => {
    const root = makeRoot();
    const mine = await makeTemporaryFolder(root);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const rename = (pid: number, host?: string): string => {
      const [own = '', , ...rest] = path.basename(mine).split('-');
      const name = path.join(root, 'tmp', [host ?? own, pid, ...rest].join('-'));
      mkdirSync(name);
      return name;
    };
    const abandoned = rename(dead);
    const elsewhere = rename(dead, '0badcafe');
    const ancient = rename(dead, '0badcaff');
    utimesSync(ancient, new Date('2020-01-01'), new Date('2020-01-01'));
    await removeAbandonedFolders(root);
    expect([mine, abandoned, elsewhere, ancient].map((name) => existsSync(name))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('is content with a store that is not there yet', async () => {
    await expect(removeAbandonedFolders(path.join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});
