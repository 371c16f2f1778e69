import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSourceHashes } from '../../../src/imaging/stat-cache.ts';
import { makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const later = (): number => Date.now() + 60_000;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts a wrong sum into the cache, to see from where an answer comes. */
function forge(cacheDir: string): void {
  const file = path.join(cacheDir, 'source-hashes.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/[0-9a-f]{64}/g, 'f'.repeat(64)));
}

it('answers from the cache while the file stays as it is, and re-reads it when told to', async () => {
  const cacheDir = path.join(folder, 'a');
  const file = path.join(folder, 'a.tif');
  writeFileSync(file, 'first');
  const hashes = await openSourceHashes(cacheDir, { now: later });
  expect((await hashes.getHash(file)).sha256).toBe(sum('first'));
  await hashes.write();
  forge(cacheDir);
  const getAgain = async (verify: boolean) =>
    (await (await openSourceHashes(cacheDir, { verify })).getHash(file)).sha256;
  expect(await getAgain(false)).toBe('f'.repeat(64));
  expect(await getAgain(true)).toBe(sum('first'));
});

it('sees a change of the same length and date', async () => {
  const cacheDir = path.join(folder, 'b');
  const file = path.join(folder, 'b.tif');
  const date = new Date('2020-01-01');
  writeFileSync(file, 'first');
  utimesSync(file, date, date);
  const hashes = await openSourceHashes(cacheDir, { now: later });
  await hashes.getHash(file);
  await hashes.write();
  writeFileSync(file, 'other');
  utimesSync(file, date, date);
  expect((await (await openSourceHashes(cacheDir)).getHash(file)).sha256).toBe(sum('other'));
});

it('does not keep the sum of a file that may still be changing', async () => {
  const cacheDir = path.join(folder, 'c');
  const file = path.join(folder, 'c.tif');
  writeFileSync(file, 'fresh');
  const hashes = await openSourceHashes(cacheDir, { now: () => Date.now() });
  await hashes.getHash(file);
  await hashes.write();
  expect(() => readFileSync(path.join(cacheDir, 'source-hashes.json'))).toThrow('ENOENT');
});

it('keeps what other runs learnt, and survives a damaged cache', async () => {
  const cacheDir = path.join(folder, 'd');
  for (const name of ['d1', 'd2']) {
    writeFileSync(path.join(folder, name), name);
    const hashes = await openSourceHashes(cacheDir, { now: later });
    await hashes.getHash(path.join(folder, name));
    await hashes.write();
  }
  const text = readFileSync(path.join(cacheDir, 'source-hashes.json'), 'utf8');
  expect(text).toContain(sum('d1'));
  expect(text).toContain(sum('d2'));
  writeFileSync(path.join(cacheDir, 'source-hashes.json'), text.slice(0, 40));
  const hashes = await openSourceHashes(cacheDir);
  expect((await hashes.getHash(path.join(folder, 'd1'))).sha256).toBe(sum('d1'));
});
