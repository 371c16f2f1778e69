import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveAll } from '../../../src/imaging/derive-catalogue.ts';
import { deriveImage } from '../../../src/imaging/derive-image.ts';
import type { DerivationRequest, Derivative } from '../../../src/imaging/derivative.ts';
import { listPictures } from '../../fixtures/images/derived-pictures.ts';
import { addIptc, drawScan, listFiles, makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const cacheDir = path.join(folder, 'cache');
const scan = path.join(folder, 'scan.png');
const MARKER = { left: 300, top: 200, width: 60, height: 40, colour: [255, 0, 255] as const };

beforeAll(async () => {
  writeFileSync(scan, await drawScan(700, 520, [MARKER]).png({ compressionLevel: 1 }).toBuffer());
});

async function derive(request: Partial<DerivationRequest>): Promise<Derivative> {
  const { derivatives, faults } = await deriveAll([{ id: 'x', file: scan, ...request }], {
    cacheDir,
  });
  expect(faults).toEqual([]);
  return derivatives.get('x')!;
}

async function showsMarker(picture: string): Promise<boolean> {
  const data = await sharp(picture).toColourspace('srgb').removeAlpha().raw().toBuffer();
  for (let at = 0; at < data.length; at += 3) {
    if (data[at]! > data[at + 1]! + 40 && data[at + 2]! > data[at + 1]! + 40) return true;
  }
  return false;
}

describe('deriveImage', () => {
  it('cuts regions out where they lie, with and without a cap', async () => {
    const region = { x: MARKER.left, y: MARKER.top, w: MARKER.width, h: MARKER.height };
    const beside = { ...region, x: region.x + region.w };
    for (const [maxSize, width, height] of [
      [undefined, 60, 40],
      [350, 30, 20],
    ] as const) {
      const { crops } = await derive({ crops: [region, beside], maxSize });
      expect(crops.get('300,200,60,40')).toMatchObject({
        width,
        height,
        poster: { width, height },
      });
      expect(crops.get('300,200,60,40')?.colour).toMatch(/^#f[b-f]0[0-4]f[b-f]$/);
      expect(crops.get('360,200,60,40')?.colour).toMatch(/^#[9abcd].[9abc].[789ab].$/);
    }
  });

  it('keeps nothing of a file that changed while it was read', async () => {
    const storeRoot = path.join(folder, 'changing');
    const key = '0'.repeat(32);
    const job = { key, file: scan, print: 'another', bytes: 1, redactions: [], storeRoot };
    const deriving = deriveImage({ ...job, tiles: true, media: true }, () => Promise.resolve([]));
    await expect(deriving).rejects.toMatchObject({ code: 'image-changed-while-read' });
    expect(listFiles(storeRoot)).toEqual([]);
  });
});

describe('what must not leave the house', () => {
  const area = { x: 300, y: 200, w: 60, h: 40 };
  const crops = [{ x: 280, y: 180, w: 100, h: 80 }, area, { x: 310, y: 210, w: 5, h: 5 }];

  it('is beneath no redaction, at any level, size, format or crop', async () => {
    // The eye of this test: it sees the marker where nothing covers it.
    const open = await derive({ crops });
    const seen = await Promise.all(listPictures(open).map(showsMarker));
    expect(seen.filter(Boolean).length).toBeGreaterThan(crops.length * 3 + 8);
    for (const maxSize of [undefined, 333]) {
      const pictures = listPictures(await derive({ crops, redactions: [area], maxSize }));
      expect(pictures.length).toBeGreaterThan(10);
      for (const picture of pictures) expect(await showsMarker(picture), picture).toBe(false);
    }
  });

  it('is covered by upright coordinates on a turned scan', async () => {
    const file = path.join(folder, 'turned.jpg');
    const turned = drawScan(700, 520, [MARKER]).withMetadata({ orientation: 6 });
    writeFileSync(file, await turned.jpeg({ quality: 95 }).toBuffer());
    // A quarter turn clockwise: x' = height − y − h, y' = x; a margin, as JPEG bleeds.
    const upright = { x: 520 - 240 - 8, y: 300 - 8, w: 40 + 16, h: 60 + 16 };
    const made = await derive({
      file,
      redactions: [upright],
      recorded: { width: 520, height: 700 },
    });
    for (const picture of listPictures(made))
      expect(await showsMarker(picture), picture).toBe(false);
  });

  it('stays behind with EXIF, GPS, IPTC, XMP and the embedded thumbnail', async () => {
    const secret = 'KENKEN-CANARY';
    const exif = {
      IFD0: { Artist: secret, Copyright: secret, ImageDescription: secret },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 28/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '104/1 40/1 0/1',
      },
    };
    const jpeg = await drawScan(700, 300)
      .withExif(exif)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`)
      .withIccProfile('p3', { attach: true })
      .jpeg()
      .toBuffer();
    const file = path.join(folder, 'gps.jpg');
    writeFileSync(file, addIptc(jpeg, secret));
    const source = await sharp(file).metadata();
    expect([source.exif, source.xmp, source.iptc].every((block) => block !== undefined)).toBe(true);
    const made = await derive({ file, crops: [{ x: 0, y: 0, w: 400, h: 300 }] });
    for (const picture of listPictures(made)) {
      const {
        exif: e,
        xmp,
        iptc,
        icc,
        tifftagPhotoshop,
        comments,
      } = await sharp(picture).metadata();
      expect([e, xmp, iptc, icc, tifftagPhotoshop, comments], picture).toEqual(
        Array(6).fill(undefined),
      );
      const bytes = readFileSync(picture).toString('latin1');
      for (const trace of [secret, 'Exif', 'GPS', 'xmpmeta', '8BIM'])
        expect(bytes).not.toContain(trace);
    }
  });
});
