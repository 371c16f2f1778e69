// Exif 2.32 (CIPA DC-008): 4.6.2 IFD structure, tag 34665 ExifIFD, tag 40961 ColorSpace.

const EXIF_IFD = 0x8769;
const COLOUR_SPACE = 0xa001;

/** What a camera says of its colours: `uncalibrated` is anything but sRGB, mostly Adobe RGB. */
export function findExifColourSpace(exif: Buffer): 'srgb' | 'uncalibrated' | undefined {
  const start = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = exif.subarray(start);
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const directory = findValue(tiff, isLittle, read32(tiff, isLittle, 4), EXIF_IFD, read32);
    if (directory === undefined) return undefined;
    const value = findValue(tiff, isLittle, directory, COLOUR_SPACE, read16);
    if (value === undefined) return undefined;
    return value === 1 ? 'srgb' : 'uncalibrated';
  } catch (error) {
    // Broken metadata are no reason to refuse the pixels.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Read = (tiff: Buffer, isLittle: boolean, at: number) => number;

const read16: Read = (tiff, isLittle, at) =>
  isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
const read32: Read = (tiff, isLittle, at) =>
  isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);

function findValue(
  tiff: Buffer,
  isLittle: boolean,
  directory: number,
  tag: number,
  read: Read,
): number | undefined {
  const count = read16(tiff, isLittle, directory);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (read16(tiff, isLittle, entry) === tag) return read(tiff, isLittle, entry + 8);
  }
  return undefined;
}
