import { wrapBytes } from './embedded/random-bytes.ts';
import { readNumber, readTags } from './embedded/tiff-tags.ts';

// Exif 2.32 (CIPA DC-008): tag 40961 ColorSpace.
const COLOUR_SPACE = 0xa001;
const SRGB = 1;

/** What a camera says of its colours: `uncalibrated` is anything but sRGB, mostly Adobe RGB. */
export function findExifColourSpace(exif: Buffer): 'srgb' | 'uncalibrated' | undefined {
  const start = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const [tag] = readTags(
    wrapBytes(exif.subarray(start)),
    (group, id) => group === 'exif' && id === COLOUR_SPACE,
  );
  if (!tag) return undefined;
  return readNumber(tag.bytes, 0, 2, tag.isLittle) === SRGB ? 'srgb' : 'uncalibrated';
}
