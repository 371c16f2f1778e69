import type { Region, Size } from '../model/region.ts';
import type { MediaSet } from './derive-media.ts';
import type { ImageNotice } from './image-fault.ts';
import type { TileSetShape } from './image-info.ts';
import type { PoolSettings } from './pool.ts';

export interface DerivationRequest {
  /** The caller's own name of the image, e.g. `holder/slug#part`. */
  readonly id: string;
  /** Absolute path. */
  readonly file: string;
  /** Page of a multi-page TIFF, from 1. Without it the first is taken, with a notice if there are more. */
  readonly page?: number | undefined;
  /** Pinned sum; another one is a fault. */
  readonly sha256?: string | undefined;
  /** Size in the record; another oriented size is a fault. */
  readonly recorded?: Size | undefined;
  readonly redactions?: readonly Region[] | undefined;
  /** Longest side in pixels that may leave the house. */
  readonly maxSize?: number | undefined;
  /** Most pixels that may be decoded; 400 million unless told. */
  readonly pixelLimit?: number | undefined;
  /** Regions of the upright, uncapped image to be cut out. */
  readonly crops?: readonly Region[] | undefined;
}

export interface ImagingSettings extends PoolSettings {
  readonly cacheDir: string;
  /** Hash sources and derivatives again instead of trusting dates and sizes. */
  readonly verify?: boolean | undefined;
  /** Those found whole before, for who looks again and again while nobody else empties the store. */
  readonly known?: Map<string, Derivative> | undefined;
}

/** Responsive sizes of one picture and the folder in the store they lie in. */
export interface DerivedMedia extends MediaSet {
  readonly key: string;
  readonly folder: string;
}

/** All that was made of one image. Width and height are those of the derived image: upright, and capped. */
export interface Derivative extends TileSetShape, DerivedMedia {
  readonly id: string;
  /** Upright size of the source, in which regions are given. */
  readonly oriented: Size;
  /** Pages of the source file, for TIFF. */
  readonly pages: number;
  /** By `x,y,w,h`. */
  readonly crops: ReadonlyMap<string, DerivedMedia>;
  readonly notices: readonly ImageNotice[];
  readonly tilesFolder: string;
  /** Sum over tiles, media and crops. */
  readonly files: number;
  readonly bytes: number;
}

export interface DerivationFault extends ImageNotice {
  /** The request's. */
  readonly id: string;
  readonly file: string;
}
