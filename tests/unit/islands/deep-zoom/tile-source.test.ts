import { describe, expect, it } from 'vitest';
import { buildTileSource } from '../../../../src/islands/deep-zoom/tile-source.ts';

const page = 'https://example.org/base/records/a/b/?part=p-1';
const tiles = { path: '/base/iiif/k', width: 4001, height: 2399, tileSize: 512 };

describe('buildTileSource', () => {
  it('resolves the service against the page', () => {
    const id = (path: string) => buildTileSource({ ...tiles, path, scaleFactors: [1] }, page).id;
    expect(id('/base/iiif/k')).toBe('https://example.org/base/iiif/k');
    expect(id('../../../iiif/k/')).toBe('https://example.org/base/iiif/k');
    expect(id('https://tiles.example.org/iiif/k')).toBe('https://tiles.example.org/iiif/k');
  });

  it('stays on the disk for a page on the disk', () => {
    const source = buildTileSource(
      { ...tiles, path: '../iiif/k', scaleFactors: [1] },
      'file:///D:/pack/records/a.html',
    );
    expect(source.id).toBe('file:///D:/pack/iiif/k');
  });

  it('is a level 0 document with a size for each scale factor', () => {
    expect(buildTileSource({ ...tiles, scaleFactors: [8, 1, 4, 2] }, page)).toEqual({
      '@context': 'http://iiif.io/api/image/3/context.json',
      id: 'https://example.org/base/iiif/k',
      type: 'ImageService3',
      protocol: 'http://iiif.io/api/image',
      profile: 'level0',
      width: 4001,
      height: 2399,
      tiles: [{ width: 512, scaleFactors: [1, 2, 4, 8] }],
      sizes: [
        { width: 501, height: 300 },
        { width: 1001, height: 600 },
        { width: 2001, height: 1200 },
        { width: 4001, height: 2399 },
      ],
    });
  });
});
