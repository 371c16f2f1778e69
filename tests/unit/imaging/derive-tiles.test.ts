import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { writeTiles } from '../../../src/imaging/derive-tiles.ts';
import { buildImageInfo } from '../../../src/imaging/image-info.ts';
import { writePreparedMaster } from '../../../src/imaging/prepare-master.ts';
import { buildViewerUrls, loadOpenSeadragon } from '../../fixtures/images/open-seadragon.ts';
import { drawScan, listFiles, makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const viewer = loadOpenSeadragon();

const CASES: [name: string, width: number, height: number][] = [
  ['smaller than a tile', 300, 200],
  ['one pixel', 1, 1],
  ['exactly one tile', 512, 512],
  ['one pixel more across', 513, 512],
  ['one pixel more down', 512, 513],
  ['one tile across, many down', 512, 2600],
  ['odd primes', 1021, 2039],
  ['panorama', 9973, 311],
  ['scroll', 97, 4999],
  ['larger than a whole image may be', 2503, 1709],
];

async function deriveTiles(name: string, width: number, height: number) {
  const home = path.join(folder, name);
  mkdirSync(home);
  const file = path.join(home, 'scan.png');
  writeFileSync(file, await drawScan(width, height).png({ compressionLevel: 1 }).toBuffer());
  const master = await writePreparedMaster({ file, page: 1 }, home);
  const tiles = path.join(home, 'tiles');
  const shape = await writeTiles(master, tiles);
  return { home, tiles, shape };
}

describe('writeTiles', () => {
  for (const [name, width, height] of CASES) {
    it(`writes every file that can be asked and no other: ${name}`, async () => {
      const { home, tiles, shape } = await deriveTiles(name, width, height);
      const info = buildImageInfo(shape, 'k');
      // What the viewer asks, and what a client asks that reads the specification for level 0: sizes and max.
      const asked = new Set([
        ...buildViewerUrls(viewer, info).map((url) => url.slice(2)),
        ...info.sizes.map((size) => `full/${size.width},${size.height}/0/default.jpg`),
        'full/max/0/default.jpg',
      ]);
      expect(listFiles(tiles)).toEqual([...asked].sort());
      expect(listFiles(home).filter((file) => file.endsWith('.xml'))).toEqual([]);

      for (const request of asked) {
        const [region = '', size = ''] = request.split('/');
        const max = region === 'full' ? shape.sizes.at(-1)! : { width: 0, height: 0 };
        const [w, h] = size === 'max' ? [max.width, max.height] : size.split(',').map(Number);
        const made = await sharp(path.join(tiles, request)).metadata();
        expect([made.width, made.height, made.format], request).toEqual([w, h, 'jpeg']);
      }
    });
  }

  it('puts whole images together as they look', async () => {
    const { tiles, shape } = await deriveTiles('whole', 1501, 1103);
    const expected = await drawScan(1501, 1103).resize(751, 552, { fit: 'fill' }).raw().toBuffer();
    expect(shape.sizes).toContainEqual({ width: 751, height: 552 });
    const made = await sharp(path.join(tiles, 'full/751,552/0/default.jpg')).raw().toBuffer();
    let sum = 0;
    for (const [index, value] of made.entries()) sum += Math.abs(value - (expected[index] ?? 0));
    expect(sum / made.length).toBeLessThan(4);
  });

  it('shows in each tile its own region', async () => {
    const home = path.join(folder, 'regions');
    mkdirSync(home);
    const file = path.join(home, 'scan.png');
    const block = { left: 1100, top: 600, width: 120, height: 120, colour: [250, 10, 10] as const };
    writeFileSync(file, await drawScan(1400, 900, [block]).png().toBuffer());
    const tiles = path.join(home, 'tiles');
    await writeTiles(await writePreparedMaster({ file, page: 1 }, home), tiles);
    const tile = sharp(path.join(tiles, '1024,512,376,388/376,388/0/default.jpg'));
    const { data, info } = await tile.raw().toBuffer({ resolveWithObject: true });
    const at = ((650 - 512) * info.width + (1160 - 1024)) * 3;
    expect(data[at]).toBeGreaterThan(230);
    expect(data[at + 1]).toBeLessThan(40);
  });
});
