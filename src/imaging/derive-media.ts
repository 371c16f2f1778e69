import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Region, Size } from '../model/region.ts';
import type { MediaFormat } from './addresses.ts';
import { openPrepared, type PreparedMaster } from './prepare-master.ts';
import {
  buildMediaFormats,
  CROP_WIDTHS,
  getAvifOptions,
  MEDIA_HEIGHT_LIMIT,
  MEDIA_JPEG,
  MEDIA_WEBP,
  MEDIA_WIDTHS,
} from './recipe.ts';

/** Raw sRGB pixels, 3 bytes each. */
export interface Pixels extends Size {
  readonly data: Buffer;
}

/** One responsive size and the formats it exists in, best first. */
export interface MediaSize extends Size {
  readonly formats: readonly MediaFormat[];
}

export interface MediaSet extends Size {
  /** Narrowest first. */
  readonly media: readonly MediaSize[];
  /** The size that stands in for the viewer. */
  readonly poster: Size;
  /** Mean colour, `#rrggbb`. */
  readonly colour: string;
}

/** Widths near the top rung are left out: two files for one look. */
const RUNG_GAP = 0.9;
const POSTER_WIDTH = 1280;

/** Widths of the ladder below the source, then the source's own or the ladder's last; never above the source. */
export function buildMediaSizes({ width, height }: Size, ladder: readonly number[]): MediaSize[] {
  const limit = Math.max(1, Math.floor((width * MEDIA_HEIGHT_LIMIT) / height));
  const top = Math.min(width, limit, ladder.at(-1) ?? width);
  return [...ladder.filter((rung) => rung < top * RUNG_GAP), top].map((rung) => ({
    width: rung,
    height: Math.min(height, Math.max(1, Math.round((height * rung) / width))),
    formats: buildMediaFormats(rung),
  }));
}

/** The master shrunk once to its largest responsive size; all smaller pictures are made from it. */
export async function readBasePixels(master: PreparedMaster): Promise<Pixels> {
  const [largest] = buildMediaSizes(master, MEDIA_WIDTHS).slice(-1);
  return readPixels(openPrepared(master.file), largest ?? master);
}

/** Writes `<width>.<format>` for every responsive size of a whole image. */
export async function writeMedia(
  master: PreparedMaster,
  base: Pixels,
  folder: string,
): Promise<MediaSet> {
  const sizes = buildMediaSizes(master, MEDIA_WIDTHS);
  return { width: master.width, height: master.height, ...(await writeSizes(base, sizes, folder)) };
}

/** Writes the responsive sizes of a region given in pixels of the upright, uncapped image. */
export async function writeCrop(
  master: PreparedMaster,
  region: Region,
  folder: string,
): Promise<MediaSet> {
  const area = scaleRegion(region, master);
  const sizes = buildMediaSizes(area, CROP_WIDTHS);
  const { left, top, width, height } = area;
  const cut = openPrepared(master.file).extract({ left, top, width, height });
  const base = await readPixels(cut, sizes.at(-1) ?? area);
  return { width, height, ...(await writeSizes(base, sizes, folder)) };
}

interface Area extends Size {
  readonly left: number;
  readonly top: number;
}

/** A region of the upright image as whole pixels of the possibly smaller derived one. */
function scaleRegion({ x, y, w, h }: Region, { width, height, oriented }: PreparedMaster): Area {
  const [across, down] = [width / oriented.width, height / oriented.height];
  const left = Math.min(width - 1, Math.round(x * across));
  const top = Math.min(height - 1, Math.round(y * down));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.round((x + w) * across)) - left),
    height: Math.max(1, Math.min(height, Math.round((y + h) * down)) - top),
  };
}

async function writeSizes(
  base: Pixels,
  sizes: readonly MediaSize[],
  folder: string,
): Promise<Omit<MediaSet, keyof Size>> {
  await mkdir(folder, { recursive: true });
  for (const { width, height, formats } of sizes) {
    const pixels = await readPixels(openPixels(base), { width, height });
    for (const format of formats) {
      await encode(openPixels(pixels), format, width).toFile(
        path.join(folder, `${width}.${format}`),
      );
    }
  }
  const poster = sizes.findLast(({ width }) => width <= POSTER_WIDTH) ?? sizes[0];
  if (!poster) throw new Error('a picture without sizes');
  return {
    media: sizes,
    poster: { width: poster.width, height: poster.height },
    colour: await readMeanColour(base),
  };
}

function encode(image: Sharp, format: MediaFormat, width: number): Sharp {
  switch (format) {
    case 'avif':
      return image.avif(getAvifOptions(width));
    case 'webp':
      return image.webp(MEDIA_WEBP);
    case 'jpg':
      return image.jpeg(MEDIA_JPEG);
  }
}

async function readMeanColour(base: Pixels): Promise<string> {
  const { data } = await readPixels(openPixels(base), { width: 1, height: 1 });
  return `#${data.toString('hex')}`;
}

/** Decodes to raw pixels of exactly `size`. */
export async function readPixels(image: Sharp, { width, height }: Size): Promise<Pixels> {
  const data = await image.resize({ width, height, fit: 'fill' }).raw().toBuffer();
  return { data, width, height };
}

export function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false });
}
