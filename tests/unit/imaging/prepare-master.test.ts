import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import {
  openPrepared,
  writePreparedMaster,
  type MasterSource,
} from '../../../src/imaging/prepare-master.ts';
import { REDACTION_COLOUR } from '../../../src/imaging/recipe.ts';
import { buildAdobeRgbProfile } from '../../fixtures/images/colour-profile.ts';
import { buildTiff, drawScan, makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const shared = path.resolve('../shared/data/images-odd');
const hasShared = existsSync(shared);
if (!hasShared) console.log(`skipped: real odd images, as ${shared} is absent`);

let count = 0;
async function prepare(source: string | Buffer, options: Partial<MasterSource> = {}) {
  const home = path.join(folder, String(count++));
  mkdirSync(home);
  const file = typeof source === 'string' ? source : path.join(home, 'scan');
  if (typeof source !== 'string') writeFileSync(file, source);
  const master = await writePreparedMaster({ file, page: 1, ...options }, home);
  const { data, info } = await openPrepared(master.file)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const getPixel = (x: number, y: number): number[] => {
    const at = (y * info.width + x) * info.channels;
    return [...data.subarray(at, at + info.channels)];
  };
  return { master, info, getPixel };
}

function isNear(actual: number[], expected: readonly number[], by: number): boolean {
  return (
    actual.length === expected.length &&
    actual.every((value, i) => Math.abs(value - expected[i]!) <= by)
  );
}

const flat = (r: number, g: number, b: number) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } });

describe('writePreparedMaster', () => {
  it('turns every orientation upright', async () => {
    const corner = { left: 0, top: 0, width: 20, height: 20, colour: [255, 0, 0] as const };
    // Where the red corner of the stored picture is to be seen (Exif 2.32, 4.6.4 Orientation).
    const seen: Record<number, [right: boolean, bottom: boolean]> = {
      1: [false, false],
      2: [true, false],
      3: [true, true],
      4: [false, true],
      5: [false, false],
      6: [true, false],
      7: [true, true],
      8: [false, true],
    };
    for (const [orientation, [isRight, isBottom]] of Object.entries(seen)) {
      const image = drawScan(90, 60, [corner]).withMetadata({ orientation: Number(orientation) });
      const { master, getPixel } = await prepare(await image.png().toBuffer());
      const { width, height } = master;
      expect([width, height]).toEqual(Number(orientation) < 5 ? [90, 60] : [60, 90]);
      const pixel = getPixel(isRight ? width - 8 : 7, isBottom ? height - 8 : 7);
      expect(pixel, orientation).toEqual([255, 0, 0]);
    }
  });

  it('lays transparency on white, in colour and in grey', async () => {
    const clear = sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const colour = await prepare(await clear.clone().png().toBuffer());
    expect(colour.getPixel(4, 4)).toEqual([255, 255, 255]);
    const grey = await prepare(await clear.clone().toColourspace('b-w').png().toBuffer());
    expect(grey.getPixel(4, 4)).toEqual([255, 255, 255]);
  });

  it('converts Display P3 and Adobe RGB by their profiles', async () => {
    const p3 = await flat(200, 100, 50).withIccProfile('p3').png().toBuffer();
    const raw = await sharp(p3, { ignoreIcc: true }).raw().toBuffer();
    expect(isNear([...raw.subarray(0, 3)], [200, 100, 50], 6)).toBe(false);
    expect(isNear((await prepare(p3)).getPixel(5, 5), [200, 100, 50], 3)).toBe(true);

    const profile = path.join(folder, 'adobe.icc');
    writeFileSync(profile, buildAdobeRgbProfile());
    const adobe = await flat(60, 160, 90).withIccProfile(profile).png().toBuffer();
    expect((await sharp(adobe).metadata()).icc).toBeDefined();
    const stored = await sharp(adobe, { ignoreIcc: true }).raw().toBuffer();
    expect(isNear([...stored.subarray(0, 3)], [60, 160, 90], 6)).toBe(false);
    expect(isNear((await prepare(adobe)).getPixel(5, 5), [60, 160, 90], 3)).toBe(true);
  });

  it('converts CMYK, 16 bits and 1 bit to 8-bit sRGB', async () => {
    const cmyk = await flat(200, 180, 150)
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg({ quality: 95 })
      .toBuffer();
    const fromCmyk = await prepare(cmyk);
    expect(fromCmyk.info.channels).toBe(3);
    expect(isNear(fromCmyk.getPixel(9, 9), [200, 180, 150], 12)).toBe(true);
    const deep = await flat(10, 130, 250).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    expect((await prepare(deep)).getPixel(3, 3)).toEqual([10, 130, 250]);
    const bits = await flat(255, 255, 255).toColourspace('b-w').tiff({ bitdepth: 1 }).toBuffer();
    expect((await prepare(bits)).getPixel(3, 3)).toEqual([255, 255, 255]);
  });

  it('takes the page asked for', async () => {
    const tiff = buildTiff([
      { width: 40, height: 30, shade: 10 },
      { width: 20, height: 50, shade: 200 },
    ]);
    expect((await prepare(tiff, { page: 2 })).getPixel(5, 40)).toEqual([200, 200, 200]);
    expect((await prepare(tiff, { page: 1 })).getPixel(5, 20)).toEqual([10, 10, 10]);
  });

  it('caps the longest side and remembers the full size', async () => {
    const { master } = await prepare(await drawScan(900, 301).png().toBuffer(), { maxSize: 300 });
    expect(master).toMatchObject({
      width: 300,
      height: 100,
      oriented: { width: 900, height: 301 },
    });
    const small = await prepare(await drawScan(90, 30).png().toBuffer(), { maxSize: 300 });
    expect(small.master).toMatchObject({ width: 90, height: 30 });
  });

  it('overwrites redacted areas to the last pixel and nothing beside them', async () => {
    const areas = [
      { x: 10, y: 5, w: 7, h: 9 },
      { x: 0, y: 59, w: 90, h: 1 },
      { x: 89, y: 0, w: 1, h: 60 },
    ];
    const white = sharp({ create: { width: 90, height: 60, channels: 3, background: '#fff' } });
    const { getPixel } = await prepare(await white.png().toBuffer(), { redactions: areas });
    const fill = Object.values(REDACTION_COLOUR);
    for (let y = 0; y < 60; y++) {
      for (let x = 0; x < 90; x++) {
        const isInside = areas.some((a) => x >= a.x && x < a.x + a.w && y >= a.y && y < a.y + a.h);
        expect(getPixel(x, y), `${x},${y}`).toEqual(isInside ? fill : [255, 255, 255]);
      }
    }
  });

  it('fails what cannot be decoded to its end, with its cause', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const jpeg = await noise.clone().jpeg().toBuffer();
    await expect(prepare(jpeg.subarray(0, jpeg.length * 0.7))).rejects.toMatchObject({
      code: 'image-truncated',
    });
    const png = Buffer.from(await noise.clone().png().toBuffer());
    png.fill(0x55, 100_000, 100_400);
    await expect(prepare(png)).rejects.toMatchObject({
      code: expect.stringMatching(/^image-(corrupt|truncated)$/),
    });
  });

  it.skipIf(!hasShared)('agrees with real files', async () => {
    const odd = (name: string): string => path.join(shared, 'sharp', name);
    await expect(prepare(odd('truncated.jpg'))).rejects.toMatchObject({ code: 'image-truncated' });
    for (const name of [
      'Channel_digital_image_CMYK_color.jpg',
      'cielab-dagams.tiff',
      'G31D.TIF',
      'grey-8bit-alpha.png',
      'tifftag-photoshop.tiff',
    ]) {
      const { info } = await prepare(odd(name));
      expect([info.channels, info.size], name).toEqual([3, info.width * info.height * 3]);
    }
    const multi = await prepare(odd('G31D_MULTI.TIF'), { page: 2 });
    expect(multi.master.width).toBeGreaterThan(0);
    const upright = await Promise.all(
      [1, 3, 6, 8].map((n) => prepare(path.join(shared, 'exif-orientation', `Portrait_${n}.jpg`))),
    );
    const [first, ...others] = upright.map(({ getPixel }) => getPixel(200, 100));
    for (const other of others) expect(isNear(other, first!, 40)).toBe(true);
    expect(readFileSync(odd('truncated.jpg')).length).toBe(10_000);
  });
});
