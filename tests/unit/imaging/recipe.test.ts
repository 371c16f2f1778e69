import { describe, expect, it } from 'vitest';
import { buildImageServicePath, buildMediaPath } from '../../../src/imaging/addresses.ts';
import { buildMediaSizes } from '../../../src/imaging/derive-media.ts';
import {
  buildCropKey,
  buildDerivativeKey,
  CROP_WIDTHS,
  MEDIA_WIDTHS,
} from '../../../src/imaging/recipe.ts';

const SHA = 'a'.repeat(64);

describe('buildDerivativeKey', () => {
  const plain = buildDerivativeKey(SHA, 1, {});

  it('is 32 hex characters, the same for the same, without and with empty settings', () => {
    expect(plain).toMatch(/^[0-9a-f]{32}$/);
    expect(buildDerivativeKey(SHA, 1, { redactions: [], maxSize: undefined })).toBe(plain);
  });

  it('differs with source, page, every redaction and the cap', () => {
    const area = { x: 1, y: 2, w: 3, h: 4 };
    const keys = [
      plain,
      buildDerivativeKey('b'.repeat(64), 1, {}),
      buildDerivativeKey(SHA, 2, {}),
      buildDerivativeKey(SHA, 1, { maxSize: 1000 }),
      buildDerivativeKey(SHA, 1, { redactions: [area] }),
      buildDerivativeKey(SHA, 1, { redactions: [{ ...area, w: 5 }] }),
      buildDerivativeKey(SHA, 1, { redactions: [area, { ...area, x: 9 }] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not mind in which order redactions are written', () => {
    const areas = [5, 1, 10].map((x) => ({ x, y: 2, w: 3, h: 4 }));
    expect(buildDerivativeKey(SHA, 1, { redactions: areas })).toBe(
      buildDerivativeKey(SHA, 1, { redactions: areas.toReversed() }),
    );
  });
});

describe('buildCropKey', () => {
  it('differs with region and with the image it is cut from', () => {
    const region = { x: 0, y: 0, w: 10, h: 11 };
    const key = buildDerivativeKey(SHA, 1, {});
    const redacted = buildDerivativeKey(SHA, 1, { redactions: [region] });
    const keys = [
      buildCropKey(key, region),
      buildCropKey(key, { ...region, h: 12 }),
      buildCropKey(redacted, region),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('addresses', () => {
  it('lie below the site without a leading slash', () => {
    expect(buildImageServicePath('k')).toBe('iiif/k');
    expect(buildMediaPath('k', 640, 'avif')).toBe('media/k/640.avif');
  });
});

describe('buildMediaSizes', () => {
  const getSizes = (width: number, height: number, ladder: readonly number[] = MEDIA_WIDTHS) =>
    buildMediaSizes({ width, height }, ladder).map((size) => `${size.width}×${size.height}`);

  it('climbs the ladder and never above the source', () => {
    expect(getSizes(6000, 4000)).toEqual([
      '320×213',
      '560×373',
      '800×533',
      '1280×853',
      '1920×1280',
      '2560×1707',
    ]);
    expect(getSizes(1500, 1000)).toEqual([
      '320×213',
      '560×373',
      '800×533',
      '1280×853',
      '1500×1000',
    ]);
    expect(getSizes(1000, 500)).toEqual(['320×160', '560×280', '800×400', '1000×500']);
    expect(getSizes(200, 100)).toEqual(['200×100']);
    expect(getSizes(1, 1)).toEqual(['1×1']);
  });

  it('keeps tall pictures and scrolls within bounds', () => {
    expect(getSizes(4000, 6000).at(-1)).toBe('1825×2738');
    expect(getSizes(1000, 12_000)).toEqual(['320×3840', '560×6720', '645×7740']);
    expect(getSizes(12_000, 1000).at(-1)).toBe('2560×213');
    expect(getSizes(100, 200_000)).toEqual(['8×16000']);
  });

  it('ends crops at their own ladder', () => {
    expect(getSizes(3000, 1500, CROP_WIDTHS).at(-1)).toBe('1600×800');
    expect(getSizes(500, 400, CROP_WIDTHS)).toEqual(['320×256', '500×400']);
  });

  it('makes AVIF of the smaller sizes only', () => {
    const formats = buildMediaSizes({ width: 6000, height: 4000 }, MEDIA_WIDTHS).map((s) =>
      s.formats.join(),
    );
    expect(formats.slice(0, 4)).toEqual(Array(4).fill('avif,webp,jpg'));
    expect(formats.slice(4)).toEqual(Array(2).fill('webp,jpg'));
  });
});
