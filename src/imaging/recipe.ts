import { createHash } from 'node:crypto';
import type { Region, Size } from '../model/region.ts';
import type { MediaFormat } from './addresses.ts';

/** Raise it whenever the bytes or the set of derived files change for the same source: every key changes with it. */
const RECIPE_REVISION = 3;

/** Longest side of whole-image IIIF answers. */
export const FULL_LIMIT = 2048;
export const TILE_SIZE = 512;

/** Redacted areas are filled with this, before anything else is derived. */
export const REDACTION_COLOUR = { r: 32, g: 32, b: 32 } as const;

/**
 * Huffman tables are not optimised in tiles: a third more CPU for a few per cent of bytes.
 * 4:2:0 chroma is libjpeg's own choice at this quality.
 */
export const TILE_JPEG = { quality: 80, optimiseCoding: false } as const;
/** Whole-image sizes and media are few and often fetched: these are worth the optimised tables. */
export const MEDIA_JPEG = { quality: 80 } as const;
export const MEDIA_WEBP = { quality: 75, effort: 2 } as const;

/**
 * Effort 1: of drawings its files are smaller than those of 0, 2 and 3, of a photographed letter within one per cent of
 * those of 3, at equal error and a quarter of the CPU.
 */
export const MEDIA_AVIF = { quality: 55, effort: 1 } as const;

export const MEDIA_WIDTHS = [320, 560, 800, 1280, 1920, 2560] as const;
export const CROP_WIDTHS = [320, 560, 800, 1280, 1600] as const;
/** Tall images get narrower sizes instead of endless ones … */
export const MEDIA_PIXEL_LIMIT = 5e6;
/** … and never longer ones than WebP can hold. */
export const MEDIA_SIDE_LIMIT = 16383;
/** AVIF above this costs more CPU than its bytes are worth; deep zoom takes over there. */
const AVIF_PIXEL_LIMIT = 1.7e6;

/** Formats made of a size, best first. */
export function buildMediaFormats({ width, height }: Size): MediaFormat[] {
  return width * height <= AVIF_PIXEL_LIMIT ? ['avif', 'webp', 'jpg'] : ['webp', 'jpg'];
}

/** What a record says about an image that changes its pixels. */
export interface RecordSettings {
  readonly redactions?: readonly Region[] | undefined;
  /** Longest side in pixels that may leave the house. */
  readonly maxSize?: number | undefined;
}

/** 32 hex characters. `page` counts from 1. */
export function buildDerivativeKey(
  sourceSha256: string,
  page: number,
  { redactions = [], maxSize }: RecordSettings,
): string {
  const areas = redactions.map(({ x, y, w, h }) => [x, y, w, h]).sort(compareNumbers);
  const canonical = JSON.stringify({
    ...(maxSize !== undefined && { maxSize }),
    redactions: areas,
  });
  return hash(`${sourceSha256}\n${page}\n${RECIPE_REVISION}\n${canonical}`);
}

/** 32 hex characters; the derivative's key stands for source, page, recipe and settings. */
export function buildCropKey(derivativeKey: string, { x, y, w, h }: Region): string {
  return hash(`${derivativeKey}\ncrop ${x},${y},${w},${h}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
