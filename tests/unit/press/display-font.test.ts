import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeDisplayFont } from '../../../src/press/display-font.ts';

it('ships titles in one family and rare characters in another, and drops what is needed no longer', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'face-'));
  const folder = path.join(cache, 'fonts');
  await writeDisplayFont([['山河']], ['𠅤'], cache);
  const sheet = readFileSync(path.join(folder, 'song.css'), 'utf8');
  const families = [...sheet.matchAll(/font-family: '(.+)';[\s\S]*?unicode-range: (.+);/g)];
  expect(families.map(([, family, range]) => [family, range])).toEqual([
    ['Zhanjuan Song', 'U+5c71, U+6cb3'],
    ['Zhanjuan Rare', 'U+20164'],
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
  await writeDisplayFont([['山河']], [], cache);
  expect(readdirSync(folder)).toHaveLength(2);
});
