import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWebApp } from '../../../src/keep/web-app.ts';

const outDir = mkdtempSync(path.join(tmpdir(), 'app-'));

beforeAll(() => {
  writeFileSync(path.join(outDir, 'icon.svg'), readFileSync('public/icon.svg'));
  const site = { name: { zh: '示例馆' }, description: { zh: '网上展览' } };
  writeWebApp({ outDir, base: '/zhan/', origin: undefined }, site);
});
afterAll(() => {
  rmSync(outDir, { recursive: true });
});

interface Manifest {
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
  }[];
}

const readManifest = () =>
  JSON.parse(readFileSync(path.join(outDir, 'manifest.webmanifest'), 'utf8')) as Manifest;

it('is the site, at the path it is mounted at', () => {
  expect(readManifest()).toMatchObject({
    name: '示例馆',
    start_url: '/zhan/',
    scope: '/zhan/',
    display: 'minimal-ui',
  });
});

it('has every icon it names, of the size it says', async () => {
  const { icons } = readManifest();
  expect(icons.length).toBe(4);
  for (const { src, sizes, type } of icons.filter((icon) => icon.type === 'image/png')) {
    const file = path.join(outDir, src.replace('/zhan/', ''));
    const { width, height, format } = await sharp(file).metadata();
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
  }
});

it('a masked icon has its picture in the middle and paper at its rim', async () => {
  const { data, info } = await sharp(path.join(outDir, 'icons/maskable-512.png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  expect(at(10, 256)).toEqual([0xf7, 0xf2, 0xe8]);
  expect(at(256, 10)).toEqual([0xf7, 0xf2, 0xe8]);
  // The roller's wood: x 24.5 of 32, shrunk to the middle.
  expect(at(Math.round(512 * (0.14 + 0.72 * (24.5 / 32))), 256)).toEqual([0x4a, 0x35, 0x22]);
});
