// Image information: https://iiif.io/api/image/3.0/#5-image-information
import type { TileSet } from './part.ts';

/** A IIIF image information document, made here so that opening a picture needs no request for info.json. */
export interface TileSource {
  readonly '@context': 'http://iiif.io/api/image/3/context.json';
  readonly id: string;
  readonly type: 'ImageService3';
  readonly protocol: 'http://iiif.io/api/image';
  readonly profile: 'level0';
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly { readonly width: number; readonly scaleFactors: readonly number[] }[];
  /** One size a scale factor, the smallest first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** @param page address that the tile set's path is relative to */
export function buildTileSource(tiles: TileSet, page: string): TileSource {
  const { width, height, tileSize } = tiles;
  const scaleFactors = [...tiles.scaleFactors].sort((a, b) => a - b);
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: new URL(tiles.path.replace(/\/+$/, ''), page).href,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width,
    height,
    tiles: [{ width: tileSize, scaleFactors }],
    sizes: scaleFactors
      .map((factor) => ({ width: Math.ceil(width / factor), height: Math.ceil(height / factor) }))
      .reverse(),
  };
}
