import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Region, Size } from '../model/region.ts';
import type { MediaFormat } from './addresses.ts';
import { openPrepared, type PreparedMaster } from './prepare-master.ts';
import {
  buildMediaFormats,
  CROP_WIDTHS,
  MEDIA_AVIF,
  MEDIA_JPEG,
  MEDIA_PIXEL_LIMIT,
  MEDIA_SIDE_LIMIT,
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

/** Widths of the ladder below the source, then the source's own or the widest that is allowed; never above it. */
export function buildMediaSizes(source: Size, ladder: readonly number[]): MediaSize[] {
  const { width, height } = source;
  const byArea = Math.sqrt((MEDIA_PIXEL_LIMIT * width) / height);
  const bySide = (MEDIA_SIDE_LIMIT * width) / height;
  const limit = Math.max(1, Math.floor(Math.min(byArea, bySide)));
  const top = Math.min(width, limit, ladder.at(-1) ?? width);
  return [...ladder.filter((rung) => rung < top * RUNG_GAP), top].map((rung) => {
    const size = { width: rung, height: getHeight(source, rung) };
    return { ...size, formats: buildMediaFormats(size) };
  });
}

function getHeight({ width, height }: Size, rung: number): number {
  return Math.min(height, MEDIA_SIDE_LIMIT, Math.max(1, Math.round((height * rung) / width)));
}

/** Writes `<width>.<format>` for every responsive size of a whole image. */
export async function writeMedia(master: PreparedMaster, folder: string): Promise<MediaSet> {
  const { width, height } = master;
  return {
    width,
    height,
    ...(await writeSizes(openPrepared(master.file), master, MEDIA_WIDTHS, folder)),
  };
}

/** Writes the responsive sizes of a region given in pixels of the upright, uncapped image. */
export async function writeCrop(
  master: PreparedMaster,
  region: Region,
  folder: string,
): Promise<MediaSet> {
  const area = scaleRegion(region, master);
  const { left, top, width, height } = area;
  const cut = openPrepared(master.file).extract({ left, top, width, height });
  return { width, height, ...(await writeSizes(cut, area, CROP_WIDTHS, folder)) };
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

/** Shrinks the source once to the largest size; all smaller pictures are made from that. */
async function writeSizes(
  image: Sharp,
  source: Size,
  ladder: readonly number[],
  folder: string,
): Promise<Omit<MediaSet, keyof Size>> {
  const sizes = buildMediaSizes(source, ladder);
  const base = await readPixels(image, sizes.at(-1) ?? source);
  await mkdir(folder, { recursive: true });
  for (const { width, height, formats } of sizes) {
    const pixels = await readPixels(openPixels(base), { width, height });
    for (const format of formats) {
      await encode(pixels, format).toFile(path.join(folder, `${width}.${format}`));
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

function encode(pixels: Pixels, format: MediaFormat): Sharp {
  const image = openPixels(pixels);
  switch (format) {
    case 'avif':
      return image.avif(MEDIA_AVIF);
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
async function readPixels(image: Sharp, { width, height }: Size): Promise<Pixels> {
  const data = await image.resize({ width, height, fit: 'fill' }).raw().toBuffer();
  return { data, width, height };
}

function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: false });
}
