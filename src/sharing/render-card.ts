import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { CARD_SIZE, type Card, type CardPicture } from './card.ts';
import { PICTURE_BOX } from './card-layout.ts';
import { drawCard } from './card-svg.ts';

/**
 * Below this quality red lettering has coloured seams. Tables are not optimised: an eighth of the time of a card for
 * two per cent of its bytes.
 */
const JPEG = { quality: 88, optimiseCoding: false } as const;
const CHANNELS = 3;

export interface RenderedCard {
  readonly jpeg: Buffer;
  /** Characters that no face has. */
  readonly missing: readonly string[];
}

/** Draws the lettering, lays the picture under it and encodes: the same bytes on every run. */
export async function renderCard({ text, picture }: Card): Promise<RenderedCard> {
  const { svg, missing } = drawCard(text, picture !== undefined);
  const lettering = new Resvg(svg, { font: { loadSystemFonts: false }, shapeRendering: 2 });
  const { width, height } = CARD_SIZE;
  const pixels = Buffer.alloc(width * height * CHANNELS);
  if (picture) layPicture(pixels, await readPicture(picture));
  layLettering(pixels, lettering.render().pixels);
  const raw = { width, height, channels: CHANNELS } as const;
  return { jpeg: await sharp(pixels, { raw }).jpeg(JPEG).toBuffer(), missing };
}

/** A tall page is known by its head, a wide scene by its middle. */
async function readPicture({ file, width, height }: CardPicture): Promise<Buffer> {
  const position = height > width ? 'top' : 'centre';
  return await sharp(file)
    .resize(PICTURE_BOX.w, PICTURE_BOX.h, { fit: 'cover', position })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
}

function layPicture(pixels: Buffer, picture: Buffer): void {
  const row = PICTURE_BOX.w * CHANNELS;
  for (let y = 0; y < PICTURE_BOX.h; y++) {
    const start = ((PICTURE_BOX.y + y) * CARD_SIZE.width + PICTURE_BOX.x) * CHANNELS;
    picture.copy(pixels, start, y * row, (y + 1) * row);
  }
}

/** `over` is premultiplied RGBA. By hand, as libvips would take half of all the time for it. */
function layLettering(pixels: Buffer, over: Buffer): void {
  for (let from = 0, to = 0; from < over.length; from += 4, to += CHANNELS) {
    const under = 255 - (over[from + 3] ?? 0);
    if (under === 255) continue;
    for (let channel = 0; channel < CHANNELS; channel++)
      pixels[to + channel] =
        (over[from + channel] ?? 0) +
        (under === 0 ? 0 : Math.round(((pixels[to + channel] ?? 0) * under) / 255));
  }
}
