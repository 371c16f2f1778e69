// info.json as data. https://iiif.io/api/image/3.0/#5-image-information
import type { Size } from '../model/region.ts';

/** A tile set without its address. */
export interface TileSetShape extends Size {
  readonly tileSize: number;
  readonly scaleFactors: readonly number[];
  /** Whole-image sizes, smallest first; the last is what `full/max` shows. */
  readonly sizes: readonly Size[];
}

export interface ImageInfo extends Size {
  readonly '@context': 'http://iiif.io/api/image/3/context.json';
  readonly id: string;
  readonly type: 'ImageService3';
  readonly protocol: 'http://iiif.io/api/image';
  readonly profile: 'level0';
  readonly maxWidth?: number;
  readonly sizes: readonly Size[];
  readonly tiles: readonly { readonly width: number; readonly scaleFactors: readonly number[] }[];
}

/** `id`: the service's address without a trailing slash; absolute in info.json, relative in a page's own tile source. */
export function buildImageInfo(shape: TileSetShape, id: string): ImageInfo {
  const max = shape.sizes.at(-1) ?? shape;
  // Without maxHeight, maxWidth bounds both sides: a maxHeight of its own would forbid the tiles of a long scroll.
  const isCapped = max.width < shape.width || max.height < shape.height;
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width: shape.width,
    height: shape.height,
    ...(isCapped && { maxWidth: Math.max(max.width, max.height) }),
    sizes: shape.sizes.map(({ width, height }) => ({ width, height })),
    tiles: [{ width: shape.tileSize, scaleFactors: shape.scaleFactors }],
  };
}
