import sharp from 'sharp';
import type { CanaryFamily } from './canary-family.ts';

/**
 * A pixel leans towards a canary's colour when it keeps a tenth of its saturation. All other pictures here are
 * grey, of which JPEG, WebP and AVIF make at most 1; a redaction that let a neighbour shine through makes 80.
 */
export const LEANING = 24;
/** Fewer are a codec's stray spots; one field of the checker in the smallest derived size has sixty. */
export const FEWEST_PIXELS = 4;

/** The families whose colours are seen in any page of a picture. Throws what the decoder throws. */
export async function findPatterns(
  bytes: Buffer,
  families: readonly CanaryFamily[],
): Promise<CanaryFamily[]> {
  const { data, info } = await sharp(bytes, { pages: -1, limitInputPixels: false })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return families.filter(({ colours }) => {
    let leaning = 0;
    for (let at = 0; at < data.length && leaning < FEWEST_PIXELS; at += info.channels) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (colours.measureLeaning(r, g, b) > LEANING) leaning++;
    }
    return leaning >= FEWEST_PIXELS;
  });
}

/** Descriptions and previews that cameras, scanners and editors leave in a picture. */
export async function listMetadata(bytes: Buffer): Promise<string[]> {
  const { exif, iptc, xmp, comments } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const blocks = { EXIF: exif, IPTC: iptc, XMP: xmp, comments };
  return Object.entries(blocks)
    .filter(([, block]) => block !== undefined)
    .map(([name]) => name);
}
