import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveAll } from '../../../src/imaging/derive-catalogue.ts';
import type { DerivationRequest, Derivative } from '../../../src/imaging/derivative.ts';
import { findDerivatives } from '../../../src/imaging/find-derivative.ts';
import { listPictures } from '../../fixtures/images/derived-pictures.ts';
import {
  buildTiff,
  drawScan,
  listFiles,
  makeTestFolder,
} from '../../fixtures/images/scan-files.ts';

async function findDerivative(
  request: Parameters<typeof findDerivatives>[0][number],
  settings: Parameters<typeof findDerivatives>[1],
) {
  return (await findDerivatives([request], settings)).get(request.id);
}

const { folder, remove } = makeTestFolder();
afterAll(remove);
const settings = { cacheDir: path.join(folder, 'cache') };
const scan = path.join(folder, '正面 [1].png');
const MARKER = { left: 300, top: 200, width: 60, height: 40, colour: [255, 0, 255] as const };

beforeAll(async () => {
  writeFileSync(scan, await drawScan(700, 520, [MARKER]).png({ compressionLevel: 1 }).toBuffer());
});

async function derive(
  request: Partial<DerivationRequest>,
  cacheDir = settings.cacheDir,
): Promise<Derivative> {
  const { derivatives, faults } = await deriveAll([{ id: 'x', file: scan, ...request }], {
    cacheDir,
  });
  expect(faults).toEqual([]);
  return derivatives.get('x')!;
}

describe('deriveAll', () => {
  it('makes tiles, sizes, poster, colour and crops, and says what it made', async () => {
    const made = await derive({
      id: 'x',
      crops: [{ x: 100, y: 50, w: 400, h: 300 }],
      recorded: { width: 700, height: 520 },
    });
    expect(made).toMatchObject({
      width: 700,
      height: 520,
      oriented: { width: 700, height: 520 },
      tileSize: 512,
      scaleFactors: [1, 2],
      sizes: [
        { width: 350, height: 260 },
        { width: 700, height: 520 },
      ],
      poster: { width: 700, height: 520 },
      pages: 1,
      notices: [],
    });
    expect(made.media.map(({ width, formats }) => [width, formats.join()])).toEqual([
      [320, 'avif,webp,jpg'],
      [560, 'avif,webp,jpg'],
      [700, 'avif,webp,jpg'],
    ]);
    expect(made.colour).toMatch(/^#[0-9a-f]{6}$/);
    const crop = made.crops.get('100,50,400,300')!;
    expect([crop.width, crop.height, crop.media.map(({ width }) => width)]).toEqual([
      400,
      300,
      [320, 400],
    ]);
    expect(listPictures(made)).toHaveLength(made.files);
    for (const { folder: home, media } of [made, crop]) {
      for (const { width, height, formats } of media) {
        for (const format of formats) {
          const file = await sharp(path.join(home, `${width}.${format}`)).metadata();
          expect([file.width, file.height], format).toEqual([width, height]);
        }
      }
    }
  });

  it('derives nothing the second time, and finds it without deriving', async () => {
    const plans: unknown[] = [];
    const steps: unknown[] = [];
    const progress = {
      start: (plan: unknown) => void plans.push(plan),
      advance: (step: unknown) => void steps.push(step),
      stop: () => undefined,
    };
    const request = { id: 'x', file: scan };
    const { derivatives } = await deriveAll([request], settings, progress);
    expect(plans).toEqual([{ total: 1, done: 1, bytes: 0 }]);
    expect(steps).toEqual([]);
    expect(await findDerivative(request, settings)).toEqual(derivatives.get('x'));
    expect(await findDerivative({ ...request, maxSize: 99 }, settings)).toBeUndefined();
    expect(
      await findDerivative({ ...request, crops: [{ x: 0, y: 0, w: 9, h: 9 }] }, settings),
    ).toBeUndefined();
  });

  it('gives one source in two records with other settings two keys, and one where they agree', async () => {
    const [plain, capped, again] = [
      await derive({}),
      await derive({ maxSize: 300 }),
      await derive({ id: 'x', recorded: { width: 700, height: 520 } }),
    ];
    expect(capped.key).not.toBe(plain.key);
    expect(again.key).toBe(plain.key);
    expect(capped).toMatchObject({
      width: 300,
      height: 223,
      oriented: { width: 700, height: 520 },
    });
    for (const picture of listPictures(capped)) {
      const { width, height } = await sharp(picture).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(300);
    }
  });

  it('gives another key when the scan changes', async () => {
    const file = path.join(folder, 'rescan.png');
    writeFileSync(file, await drawScan(80, 60).png().toBuffer());
    const before = await derive({ file });
    writeFileSync(
      file,
      await drawScan(80, 60, [{ ...MARKER, left: 1, top: 1, width: 5, height: 5 }])
        .png()
        .toBuffer(),
    );
    expect((await derive({ file })).key).not.toBe(before.key);
  });

  it('shows every page of a TIFF under a key of its own', async () => {
    const file = path.join(folder, 'pages.tif');
    writeFileSync(
      file,
      buildTiff([
        { width: 40, height: 30, shade: 10 },
        { width: 20, height: 50, shade: 200 },
      ]),
    );
    const [first, second] = [await derive({ file, page: 1 }), await derive({ file, page: 2 })];
    expect([first.width, second.width, first.pages]).toEqual([40, 20, 2]);
    expect([first.colour, second.colour]).toEqual(['#0a0a0a', '#c8c8c8']);
    expect((await derive({ file })).notices).toEqual([]);
  });

  it('makes an entry anew that was damaged in the store', async () => {
    const cacheDir = path.join(folder, 'cache-damage');
    const made = await derive({}, cacheDir);
    rmSync(path.join(made.tilesFolder, 'full/max/0/default.jpg'));
    expect(await findDerivative({ id: 'x', file: scan }, { cacheDir })).toBeUndefined();
    expect(listFiles((await derive({}, cacheDir)).tilesFolder)).toContain('full/max/0/default.jpg');
  });

  it('collects the faults of all images, each under its request, and leaves nothing of them', async () => {
    const jpeg = await drawScan(400, 300).jpeg().toBuffer();
    const cut = path.join(folder, 'cut.jpg');
    writeFileSync(
      cut,
      Buffer.concat([jpeg.subarray(0, jpeg.length / 2), Buffer.from([0xff, 0xd9])]),
    );
    const text = path.join(folder, 'text.jpg');
    writeFileSync(text, 'no image');
    const cacheDir = path.join(folder, 'cache-faults');
    const region = { x: 600, y: 0, w: 101, h: 9 };
    const { derivatives, faults } = await deriveAll(
      [
        { id: 'cut', file: cut },
        { id: 'text', file: text },
        { id: 'absent', file: path.join(folder, 'absent.jpg') },
        { id: 'folder', file: folder },
        { id: 'sum', file: scan, sha256: '0'.repeat(64) },
        { id: 'size', file: scan, recorded: { width: 520, height: 700 } },
        { id: 'crop', file: scan, crops: [region] },
        { id: 'redaction', file: scan, redactions: [region] },
        { id: 'limit', file: scan, pixelLimit: 1000, maxSize: 50 },
        { id: 'page', file: scan, page: 3 },
        { id: 'good', file: scan, recorded: { width: 700, height: 520 } },
      ],
      { cacheDir },
    );
    expect(Object.fromEntries(faults.map(({ id, code }) => [id, code]))).toEqual({
      cut: expect.stringMatching(/^image-(truncated|corrupt)$/),
      text: 'image-text',
      absent: 'image-missing',
      folder: 'image-unreadable',
      sum: 'image-sha256-changed',
      size: 'image-dimensions-changed',
      crop: 'image-region-outside',
      redaction: 'image-region-outside',
      limit: 'image-too-many-pixels',
      page: 'image-page-missing',
    });
    expect(
      faults.every(({ zh, en, file }) => zh !== '' && en !== '' && path.isAbsolute(file)),
    ).toBe(true);
    expect([...derivatives.keys()]).toEqual(['good']);
    const entries = readdirSync(path.join(cacheDir, 'store/tiles'), {
      recursive: true,
      withFileTypes: true,
    });
    expect(entries.filter((entry) => entry.name === 'manifest.json')).toHaveLength(1);
    expect(readdirSync(path.join(cacheDir, 'store/tmp'))).toEqual([]);
  });

  it('holds the record against what is stored already', async () => {
    const { faults } = await deriveAll(
      [
        { id: 'a', file: scan, recorded: { width: 1, height: 1 } },
        { id: 'b', file: scan, pixelLimit: 1000 },
        { id: 'c', file: scan, crops: [{ x: 699, y: 519, w: 2, h: 1 }] },
      ],
      settings,
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'image-dimensions-changed',
      'image-too-many-pixels',
      'image-region-outside',
    ]);
  });
});
