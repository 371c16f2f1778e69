import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { ImageFault } from '../../../src/imaging/image-fault.ts';
import { inspectImage, type InspectionOptions } from '../../../src/imaging/inspect-image.ts';
import {
  buildHollowPng,
  buildTiff,
  drawScan,
  makeTestFolder,
} from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const shared = path.resolve('../shared/data/images-odd');
const hasShared = existsSync(shared);
if (!hasShared) console.log(`skipped: real odd images, as ${shared} is absent`);

function write(name: string, content: Buffer | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function findFault(file: string, options: InspectionOptions = {}): Promise<ImageFault> {
  const fault: unknown = await inspectImage(file, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (fault instanceof ImageFault) return fault;
  throw new Error(`no ImageFault for ${file}`, { cause: fault });
}

const REFUSED: [code: string, name: string, content: Buffer | string][] = [
  ['image-empty', 'empty.jpg', ''],
  ['image-zero-filled', 'zeros.tif', Buffer.alloc(9000)],
  ['image-text', 'notes.jpg', '这是说明，不是影像。\n'.repeat(400)],
  ['image-text', 'bom.jpg', '\ufeff卷宗目录'],
  ['image-html', 'login.jpg', '\n<!-- saved -->\n<!DOCTYPE html><html><svg></svg></html>'],
  [
    'image-lfs-pointer',
    'lfs.tif',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  ],
  ['image-annex-pointer', 'annex.tif', '/annex/objects/SHA256E-s31390--f50d7ac.tif\n'],
  [
    'image-svg-refused',
    'plate.png',
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
  ],
  ['image-pdf-refused', 'volume.jpg', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'],
  [
    'image-jp2-refused',
    'page.tif',
    Buffer.from('\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ', 'latin1'),
  ],
  ['image-jp2-refused', 'page.j2k', Buffer.from('\xff\x4f\xff\x51\0\0', 'latin1')],
  [
    'image-heic-refused',
    'phone.jpg',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0', 'latin1'),
  ],
  [
    'image-type-unsupported',
    'new.jpg',
    Buffer.from('\0\0\0\x1cftypavif\0\0\0\0mif1avif\0\0', 'latin1'),
  ],
  ['image-type-unsupported', 'layers.psd', Buffer.from('8BPS\0\x01\0\0', 'latin1')],
  [
    'image-type-unsupported',
    'old.bmp',
    Buffer.concat([Buffer.from('BM1234\0\0\0\0'), Buffer.alloc(40, 7)]),
  ],
  [
    'image-type-unknown',
    'noise.jpg',
    Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 89) % 256)),
  ],
];

describe('inspectImage refuses', () => {
  for (const [code, name, content] of REFUSED) {
    it(`${name} as ${code}`, async () => {
      const fault = await findFault(write(name, content));
      expect(fault.code).toBe(code);
      expect(fault.zh).toMatch(/\p{Script=Han}/u);
      expect(fault.en).toMatch(/\w+ \w+/);
    });
  }

  it('says how to convert what it refuses', async () => {
    expect((await findFault(path.join(folder, 'volume.jpg'))).zh).toContain('pdfimages -all');
    expect((await findFault(path.join(folder, 'page.tif'))).en).toContain('opj_decompress');
    expect((await findFault(path.join(folder, 'phone.jpg'))).zh).toContain('heif-convert');
    expect((await findFault(path.join(folder, 'lfs.tif'))).zh).toContain('git lfs pull');
  });

  it('a file that is not there, and a folder', async () => {
    expect((await findFault(path.join(folder, 'nowhere.jpg'))).code).toBe('image-missing');
    mkdirSync(path.join(folder, 'folder.jpg'));
    expect((await findFault(path.join(folder, 'folder.jpg'))).code).toBe('image-unreadable');
  });

  for (const format of ['jpeg', 'png', 'webp', 'gif', 'tiff'] as const) {
    it(`a truncated ${format}, by structure or by the decoder`, async () => {
      const whole = await drawScan(400, 300).toFormat(format).toBuffer();
      const file = write(`cut.${format}`, whole.subarray(0, whole.length / 2));
      expect((await findFault(file)).code).toBe('image-truncated');
    });
  }

  it('too many pixels, naming size and limit; the limit can be raised for one image', async () => {
    const file = write('vast.png', buildHollowPng(50_000, 50_000));
    const fault = await findFault(file);
    expect(fault.code).toBe('image-too-many-pixels');
    expect(fault.zh).toContain('50000×50000，共 2500 百万像素，超过上限 400 百万像素');
    await expect(inspectImage(file, { pixelLimit: 2500e6 })).resolves.toMatchObject({
      width: 50_000,
    });
  });

  it('samples that have no agreed way of showing', async () => {
    const file = write(
      'float.tif',
      buildTiff([{ width: 4, height: 4, shade: 0 }], { float: true }),
    );
    expect((await findFault(file)).code).toBe('image-depth-unsupported');
  });

  it('a page that is not there', async () => {
    const file = write('one.tif', buildTiff([{ width: 4, height: 4, shade: 9 }]));
    const fault = await findFault(file, { page: 2 });
    expect(fault.code).toBe('image-page-missing');
    expect(fault.zh).toContain('第 2 页');
  });
});

describe('inspectImage tells', () => {
  const codes = async (file: string, options: InspectionOptions = {}): Promise<string[]> =>
    (await inspectImage(file, options)).notices.map(({ code }) => code);

  it('nothing about an ordinary scan, whatever letters its extension has', async () => {
    const file = write('plain.JPG', await drawScan(90, 60).jpeg().toBuffer());
    expect(await inspectImage(file)).toMatchObject({
      type: 'jpeg',
      width: 90,
      height: 60,
      pages: 1,
      notices: [],
    });
  });

  it('the type by content, and that the extension differs', async () => {
    const file = write('really-png.jpg', await drawScan(90, 60).png().toBuffer());
    expect((await inspectImage(file)).type).toBe('png');
    expect(await codes(file)).toEqual(['image-extension-differs']);
  });

  it('the upright size for every EXIF orientation', async () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const jpeg = drawScan(90, 60).withMetadata({ orientation }).jpeg();
      const file = write(`turned-${orientation}.jpg`, await jpeg.toBuffer());
      const { width, height } = await inspectImage(file);
      expect([width, height], String(orientation)).toEqual(orientation < 5 ? [90, 60] : [60, 90]);
    }
  });

  it('the pages of a TIFF, each with its own size, and warns where none is chosen', async () => {
    const pages = [
      { width: 40, height: 30, shade: 10 },
      { width: 20, height: 50, shade: 200 },
    ];
    const file = write('pages.tif', buildTiff(pages));
    expect(await inspectImage(file, { page: 2 })).toMatchObject({
      width: 20,
      height: 50,
      pages: 2,
      notices: [],
    });
    expect(await codes(file)).toEqual(['image-multipage']);
  });

  it('that an animation shows its first frame only', async () => {
    const frames = await Promise.all(
      [10, 200].map((shade) =>
        drawScan(30, 30)
          .linear(1, shade - 100)
          .png()
          .toBuffer(),
      ),
    );
    const joined = sharp(frames, { join: { animated: true } });
    const webp = write('moves.webp', await joined.clone().webp().toBuffer());
    const gif = write('moves.gif', await joined.clone().gif().toBuffer());
    expect(await codes(webp)).toEqual(['image-animated']);
    expect(await codes(gif)).toEqual(['image-animated']);
    expect(await inspectImage(webp)).toMatchObject({ width: 30, height: 30 });
  });

  it('CMYK without a profile, and is content with one', async () => {
    const cmyk = drawScan(40, 40).toColourspace('cmyk');
    const bare = write('bare.jpg', await cmyk.clone().jpeg().toBuffer());
    const withProfile = write(
      'cmyk.jpg',
      await cmyk.clone().withIccProfile('cmyk').jpeg().toBuffer(),
    );
    expect(await codes(withProfile)).toEqual([]);
    // sharp embeds a profile by itself; taken out, the segments of the file are what a scanner may write
    expect(await codes(write('bare.jpg', removeProfile(readFileSync(bare))))).toEqual([
      'image-no-profile',
    ]);
  });

  it('a camera that says its colours are not sRGB but brings no profile', async () => {
    const exif = { IFD2: { ColorSpace: '65535' } };
    const odd = write('camera.jpg', await drawScan(40, 40).withExif(exif).jpeg().toBuffer());
    expect(await codes(odd)).toEqual(['image-no-profile']);
    const plain = write(
      'srgb.jpg',
      await drawScan(40, 40)
        .withExif({ IFD2: { ColorSpace: '1' } })
        .jpeg()
        .toBuffer(),
    );
    expect(await codes(plain)).toEqual([]);
  });

  it('how much memory a decoder needs that must hold the whole', async () => {
    const plain = write('plain2.jpg', await drawScan(900, 600).jpeg().toBuffer());
    const progressive = write(
      'prog.jpg',
      await drawScan(900, 600).jpeg({ progressive: true }).toBuffer(),
    );
    const [a, b] = [await inspectImage(plain), await inspectImage(progressive)];
    expect(b.memory - a.memory).toBeGreaterThan(900 * 600 * 3);
  });
});

describe.skipIf(!hasShared)('inspectImage on real odd files', () => {
  const odd = (name: string): string => path.join(shared, 'sharp', name);

  it('names what is wrong', async () => {
    expect((await findFault(odd('corrupt-header.jpg'))).code).toBe('image-truncated');
    expect((await findFault(odd('relax_tileparts.jp2'))).code).toBe('image-jp2-refused');
    expect((await findFault(odd('giant-image.jpg'), { pixelLimit: 100e6 })).code).toBe(
      'image-too-many-pixels',
    );
    expect((await findFault(odd('hilutite.icm'))).code).toBe('image-type-unknown');
  });

  it('takes what can be taken', async () => {
    const none = await inspectImage(odd('Channel_digital_image_CMYK_color_no_profile.jpg'));
    expect(none.notices.map(({ code }) => code)).toEqual(['image-no-profile']);
    expect((await inspectImage(odd('Channel_digital_image_CMYK_color.jpg'))).notices).toEqual([]);
    expect((await inspectImage(odd('G31D_MULTI.TIF'), { page: 2 })).pages).toBe(2);
    expect((await inspectImage(odd('giant-image.jpg'))).width).toBe(20_000);
    for (const name of [
      'G31D.TIF',
      'cielab-dagams.tiff',
      'gain-map.jpg',
      'grey-8bit-alpha.png',
      'tifftag-photoshop.tiff',
      'uncompressed_tiff.tiff',
    ]) {
      expect((await inspectImage(odd(name))).notices, name).toEqual([]);
    }
  });

  it('turns all eight orientations upright', async () => {
    for (let index = 0; index <= 8; index++) {
      const file = path.join(shared, 'exif-orientation', `Portrait_${index}.jpg`);
      const { width, height } = await inspectImage(file);
      expect(height, file).toBeGreaterThan(width);
    }
  });
});

/** Takes the APP2 segments out of a JPEG. */
function removeProfile(jpeg: Buffer): Buffer {
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] !== 0xe2) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}
