import { describe, expect, it } from 'vitest';
import { buildImageInfo } from '../../../src/imaging/image-info.ts';
import { buildServicePaths, buildTilePlan } from '../../../src/imaging/tile-plan.ts';
import { buildViewerUrls, loadOpenSeadragon } from '../../fixtures/images/open-seadragon.ts';

const viewer = loadOpenSeadragon();
const LIMIT = 2048;

/** Around every border of tile and level, odd and prime, very wide and very high. */
const SIZES: [number, number][] = [
  [1, 1],
  [1, 511],
  [300, 200],
  [511, 511],
  [512, 1],
  [512, 511],
  [512, 512],
  [513, 512],
  [512, 513],
  [513, 513],
  [1023, 1],
  [1024, 512],
  [1024, 1024],
  [1025, 1024],
  [1025, 1537],
  [1021, 2039],
  [2047, 2048],
  [2048, 2048],
  [2049, 2048],
  [2049, 4097],
  [4096, 4096],
  [4097, 4096],
  [4100, 2700],
  [4099, 2731],
  [6000, 4000],
  [4000, 6000],
  [6007, 3989],
  [4832, 3424],
  [12000, 900],
  [20000, 300],
  [16385, 513],
  [1, 20000],
  [300, 16384],
  [8191, 8193],
];

describe('buildTilePlan', () => {
  for (const tileSize of [256, 512]) {
    it(`plans exactly what OpenSeadragon asks, tile ${tileSize}`, () => {
      for (const [width, height] of SIZES) {
        const plan = buildTilePlan({ width, height }, tileSize, LIMIT);
        const urls = buildViewerUrls(viewer, buildImageInfo(plan, 'iiif/k'));
        const asked = new Set(urls.map((url) => url.replace('iiif/k/', '')));
        const planned = new Set(plan.tiles.map((tile) => tile.path));
        expect([...asked].sort(), `${width}×${height}`).toEqual([...planned].sort());
      }
    });
  }

  it('covers every pixel of every level once', () => {
    for (const [width, height] of SIZES) {
      const plan = buildTilePlan({ width, height }, 512, LIMIT);
      for (const factor of plan.scaleFactors) {
        const tiles = plan.tiles.filter((tile) => tile.scaleFactor === factor);
        const area = tiles.reduce((sum, { region }) => sum + region.w * region.h, 0);
        expect(area, `${width}×${height} at ${factor}`).toBe(width * height);
        const pixels = tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0);
        expect(pixels).toBe(Math.ceil(width / factor) * Math.ceil(height / factor));
      }
    }
  });

  it('offers only levels as sizes, so that no viewer mistakes them', () => {
    const plan = buildTilePlan({ width: 4100, height: 2700 }, 512, LIMIT);
    expect(plan.scaleFactors).toEqual([1, 2, 4, 8, 16]);
    expect(plan.sizes).toEqual([
      { width: 257, height: 169, scaleFactor: 16 },
      { width: 513, height: 338, scaleFactor: 8 },
      { width: 1025, height: 675, scaleFactor: 4 },
    ]);
    expect(plan.max).toEqual(plan.sizes[2]);
  });

  it('keeps every whole image within the limit', () => {
    for (const [width, height] of SIZES) {
      const { sizes, max } = buildTilePlan({ width, height }, 512, LIMIT);
      for (const size of sizes)
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(LIMIT);
      expect(max).toEqual(sizes.at(-1));
    }
  });

  it('refuses sizes that are none', () => {
    expect(() => buildTilePlan({ width: 0, height: 5 }, 512, LIMIT)).toThrow(RangeError);
    expect(() => buildTilePlan({ width: 5, height: NaN }, 512, LIMIT)).toThrow(RangeError);
    expect(() => buildTilePlan({ width: 5, height: 5 }, 512, 100)).toThrow(RangeError);
  });
});

describe('buildServicePaths', () => {
  it('names each file once, tiles that are whole images included', () => {
    expect(buildServicePaths(buildTilePlan({ width: 600, height: 300 }, 512, LIMIT))).toEqual([
      '0,0,512,300/512,300/0/default.jpg',
      '512,0,88,300/88,300/0/default.jpg',
      'full/300,150/0/default.jpg',
      'full/600,300/0/default.jpg',
      'full/max/0/default.jpg',
    ]);
  });
});

describe('buildImageInfo', () => {
  it('bounds full/max by its longest side, without forbidding the tiles of a scroll', () => {
    const info = buildImageInfo(
      buildTilePlan({ width: 12000, height: 900 }, 512, LIMIT),
      'https://x/iiif/k',
    );
    expect(info.maxWidth).toBe(1500);
    expect(info).not.toHaveProperty('maxHeight');
    expect(info.id).toBe('https://x/iiif/k');
    expect(info.sizes.at(-1)).toEqual({ width: 1500, height: 113 });
  });

  it('bounds nothing where the whole image is offered', () => {
    const info = buildImageInfo(buildTilePlan({ width: 2048, height: 900 }, 512, LIMIT), 'k');
    expect(info).not.toHaveProperty('maxWidth');
    expect(info.sizes.at(-1)).toEqual({ width: 2048, height: 900 });
  });
});
