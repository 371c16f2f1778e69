import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMediaPath } from '../../../src/imaging/addresses.ts';
import { deriveAll } from '../../../src/imaging/derive-catalogue.ts';
import type { Derivative } from '../../../src/imaging/derivative.ts';
import { publishDerivatives } from '../../../src/imaging/publish-derivatives.ts';
import { drawScan, listFiles, makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const settings = { cacheDir: path.join(folder, 'cache') };
const scan = path.join(folder, 'scan.png');
const ADDRESS = 'https://exhibits.example.org/base/';
const region = { x: 10, y: 20, w: 300, h: 200 };
let count = 0;
const makeOut = (): string => path.join(folder, `dist-${count++}`);

async function deriveTwo(): Promise<Derivative[]> {
  const requests = [
    { id: 'plain', file: scan, crops: [region] },
    { id: 'small', file: scan, maxSize: 200 },
  ];
  const { derivatives, faults } = await deriveAll(requests, settings);
  expect(faults).toEqual([]);
  return [...derivatives.values()];
}

beforeAll(async () => {
  writeFileSync(scan, await drawScan(600, 400).png().toBuffer());
  await deriveTwo();
});

/** Everything by which a touched file would show. */
function takePrint(home: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(home).map((file) => {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path.join(home, file), { bigint: true });
      return [file, [ino, size, mtimeNs, ctimeNs].join(' ')];
    }),
  );
}

describe('publishDerivatives', () => {
  it('lays out services, sizes and crops under their addresses, linked to the store', async () => {
    const out = makeOut();
    const [plain, small] = (await deriveTwo()) as [Derivative, Derivative];
    publishDerivatives([plain, small], out, ADDRESS);
    const crop = plain.crops.get('10,20,300,200')!;
    expect(readdirSync(path.join(out, 'iiif')).sort()).toEqual([plain.key, small.key].sort());
    expect(readdirSync(path.join(out, 'media')).sort()).toEqual(
      [plain.key, small.key, crop.key].sort(),
    );
    expect(existsSync(path.join(out, buildMediaPath(plain.key, 320, 'avif')))).toBe(true);
    expect(existsSync(path.join(out, buildMediaPath(crop.key, 300, 'webp')))).toBe(true);
    const tiles = listFiles(plain.tilesFolder);
    expect(listFiles(path.join(out, 'iiif', plain.key))).toEqual([...tiles, 'info.json'].sort());
    const [tile = ''] = tiles;
    const published = statSync(path.join(out, 'iiif', plain.key, tile));
    expect(published.ino).toBe(statSync(path.join(plain.tilesFolder, tile)).ino);
    const info: unknown = JSON.parse(
      readFileSync(path.join(out, 'iiif', plain.key, 'info.json'), 'utf8'),
    );
    expect(info).toMatchObject({
      id: `https://exhibits.example.org/base/iiif/${plain.key}`,
      width: 600,
      height: 400,
      profile: 'level0',
    });
  });

  it('touches no file the second time, derived anew or not', async () => {
    const out = makeOut();
    publishDerivatives(await deriveTwo(), out, ADDRESS);
    const [published, stored] = [takePrint(out), takePrint(path.join(settings.cacheDir, 'store'))];
    expect(Object.keys(published).length).toBeGreaterThan(20);
    publishDerivatives(await deriveTwo(), out, ADDRESS);
    expect(takePrint(out)).toEqual(published);
    expect(takePrint(path.join(settings.cacheDir, 'store'))).toEqual(stored);
  });

  it('writes only info.json when the site moves', async () => {
    const out = makeOut();
    const made = await deriveTwo();
    publishDerivatives(made, out, ADDRESS);
    const before = takePrint(out);
    publishDerivatives(made, out, 'http://10.0.0.5');
    const after = takePrint(out);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(made.map(({ key }) => `iiif/${key}/info.json`).sort());
    expect(readFileSync(path.join(out, changed[0]!), 'utf8')).toContain('"http://10.0.0.5/iiif/');
  });

  it('removes what is not wanted any more, crops and leavings of killed runs too', async () => {
    const out = makeOut();
    const [plain, small] = (await deriveTwo()) as [Derivative, Derivative];
    publishDerivatives([plain, small], out, ADDRESS);
    mkdirSync(path.join(out, 'iiif', `.${plain.key}-1`));
    writeFileSync(path.join(out, 'media', 'stray.jpg'), 'x');
    publishDerivatives([small], out, ADDRESS);
    expect(readdirSync(path.join(out, 'iiif'))).toEqual([small.key]);
    expect(readdirSync(path.join(out, 'media'))).toEqual([small.key]);
    publishDerivatives([], out, ADDRESS);
    expect(listFiles(out)).toEqual([]);
  });

  it('replaces the key of a scan that changed', async () => {
    const out = makeOut();
    const file = path.join(folder, 'rescan.png');
    const publish = async (): Promise<string[]> => {
      const { derivatives } = await deriveAll([{ id: 'x', file }], settings);
      publishDerivatives(derivatives.values(), out, ADDRESS);
      return readdirSync(path.join(out, 'iiif'));
    };
    writeFileSync(file, await drawScan(90, 60).png().toBuffer());
    const before = await publish();
    writeFileSync(file, await drawScan(90, 61).png().toBuffer());
    const after = await publish();
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(after).not.toEqual(before);
  });

  it('completes a folder that lost a file', async () => {
    const out = makeOut();
    const made = await deriveTwo();
    publishDerivatives(made, out, ADDRESS);
    const before = listFiles(out);
    rmSync(
      path.join(
        out,
        before.find((file) => file.endsWith('default.jpg'))!,
      ),
    );
    rmSync(
      path.join(
        out,
        before.find((file) => file.endsWith('info.json'))!,
      ),
    );
    publishDerivatives(made, out, ADDRESS);
    expect(listFiles(out)).toEqual(before);
  });
});
