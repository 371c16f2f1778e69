import { open } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Region, Size } from '../model/region.ts';
import { DEFAULT_PIXEL_LIMIT } from './check-request.ts';
import { explainDecoding } from './find-truncation.ts';
import { REDACTION_COLOUR, type RecordSettings } from './recipe.ts';

/** A master decoded once: upright, sRGB, 8 bits, opaque, redacted, capped. Everything is derived from this alone. */
export interface PreparedMaster extends Size {
  /** Uncompressed pixels on disk in libvips' own format: mapped, not read, so it costs no heap. */
  readonly file: string;
  /** Upright size before the cap, in which regions are given. */
  readonly oriented: Size;
}

export interface MasterSource extends RecordSettings {
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly pixelLimit?: number | undefined;
}

const CHANNELS = 3;
/** Fixed length of a .v file's header; rows of interleaved bytes follow. */
const HEADER_BYTES = 64;
const FILL = Buffer.from([REDACTION_COLOUR.r, REDACTION_COLOUR.g, REDACTION_COLOUR.b]);
/** Lines checked at once. */
const STRIP_LINES = 256;

/** Decodes `source` into `folder`; throws an ImageFault if it cannot be decoded whole. */
export async function writePreparedMaster(
  source: MasterSource,
  folder: string,
): Promise<PreparedMaster> {
  const file = path.join(folder, 'upright.v');
  const oriented = await writeUpright(source, file);
  const redactions = source.redactions ?? [];
  if (redactions.length > 0) {
    await paintRedactions(file, oriented, redactions);
    for (const region of redactions) await assertPainted(file, region);
  }
  const longest = Math.max(oriented.width, oriented.height);
  if (source.maxSize === undefined || source.maxSize >= longest) {
    return { file, ...oriented, oriented };
  }
  const scale = source.maxSize / longest;
  const capped = path.join(folder, 'capped.v');
  const size = {
    width: Math.max(1, Math.round(oriented.width * scale)),
    height: Math.max(1, Math.round(oriented.height * scale)),
  };
  await openPrepared(file)
    .resize({ ...size, fit: 'fill' })
    .toFile(capped);
  return { file: capped, ...size, oriented };
}

/** Opens pixels that have been through `writePreparedMaster`. */
export function openPrepared(file: string): Sharp {
  return sharp(file, { limitInputPixels: false });
}

async function writeUpright(source: MasterSource, file: string): Promise<Size> {
  try {
    const { width, height, channels } = await sharp(source.file, {
      page: source.page - 1,
      limitInputPixels: source.pixelLimit ?? DEFAULT_PIXEL_LIMIT,
      failOn: 'warning',
    })
      .autoOrient()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .toFile(file);
    if (channels !== CHANNELS) throw new Error(`${channels} channels where sRGB was asked for`);
    return { width, height };
  } catch (error) {
    throw explainDecoding(error);
  }
}

/** Overwrites the bytes themselves: what lay there is gone before any size, tile or crop is made. */
async function paintRedactions(
  file: string,
  size: Size,
  regions: readonly Region[],
): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    for (const { x, y, w, h } of regions) {
      const row = Buffer.alloc(w * CHANNELS, FILL);
      for (let line = y; line < y + h; line++) {
        await handle.write(row, 0, row.length, HEADER_BYTES + (line * size.width + x) * CHANNELS);
      }
    }
  } finally {
    await handle.close();
  }
}

/** Reads the area back through the decoder, so that no change of the file format can uncover it. */
async function assertPainted(file: string, { x, y, w, h }: Region): Promise<void> {
  for (let top = y; top < y + h; top += STRIP_LINES) {
    const height = Math.min(STRIP_LINES, y + h - top);
    const strip = openPrepared(file).extract({ left: x, top, width: w, height });
    const pixels = await strip.raw().toBuffer();
    if (pixels.equals(Buffer.alloc(w * height * CHANNELS, FILL))) continue;
    throw new Error(`redaction ${x},${y},${w},${h} was not painted`);
  }
}
