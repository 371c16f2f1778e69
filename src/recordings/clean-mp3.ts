import { buildDamaged, textAt, viewOf, type Recording } from './recording.ts';

/** kbit/s of layer III by index, for MPEG 1 and for MPEG 2 and 2.5. */
const RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const SAMPLES_A_SECOND = [44_100, 48_000, 32_000] as const;
/** What players leave behind the last frame is dropped up to this size. */
const LARGEST_REST = 4096;

interface Frame {
  readonly length: number;
  readonly seconds: number;
}

/** MPEG audio layer III: the frames alone, without the ID3, APE and Lyrics3 tags around them. */
export function cleanMp3(bytes: Uint8Array): Recording {
  const start = findStart(bytes);
  let duration = 0;
  let at = start;
  for (let frame = findFrame(bytes, at); frame; frame = findFrame(bytes, at)) {
    duration += frame.seconds;
    at += frame.length;
  }
  if (duration === 0) throw buildDamaged('MPEG');
  const rest = bytes.subarray(at);
  if (rest.length > LARGEST_REST && !/^(TAG|APETAGEX|LYRICSBEGIN)/.test(textAt(rest, 0, 11))) {
    throw buildDamaged(`MPEG, ${Math.round(duration)} s`);
  }
  return {
    ending: 'mp3',
    mediaType: 'audio/mpeg',
    isFilm: false,
    duration,
    bytes: bytes.slice(start, at),
  };
}

/** Behind all ID3v2 tags, whose sizes have seven bits to the byte. */
export function findStart(bytes: Uint8Array): number {
  let at = 0;
  while (textAt(bytes, at, 3) === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + ((bytes[at + i] ?? 0) & 127), 0);
    const hasFooter = ((bytes[at + 5] ?? 0) & 16) !== 0;
    at += 10 + size + (hasFooter ? 10 : 0);
  }
  // Some writers leave zeros behind their tag.
  while (at > 0 && bytes[at] === 0) at++;
  return at;
}

/** A whole frame of layer III at this very place. */
export function findFrame(bytes: Uint8Array, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const header = viewOf(bytes).getUint32(at);
  const version = (header >>> 19) & 3;
  const layer = (header >>> 17) & 3;
  const isMpeg1 = version === 3;
  const rate = RATES[isMpeg1 ? 0 : 1][(header >>> 12) & 15] ?? 0;
  const base = SAMPLES_A_SECOND[(header >>> 10) & 3];
  if (header >>> 21 !== 0x7ff || version === 1 || layer !== 1 || rate === 0) return undefined;
  if (base === undefined) return undefined;
  const samples = isMpeg1 ? 1152 : 576;
  const perSecond = base / (isMpeg1 ? 1 : version === 2 ? 2 : 4);
  const padding = (header >>> 9) & 1;
  const length = Math.floor((samples * rate * 125) / perSecond) + padding;
  return at + length > bytes.length ? undefined : { length, seconds: samples / perSecond };
}
