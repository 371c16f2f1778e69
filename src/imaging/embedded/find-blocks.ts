import { inflateSync } from 'node:zlib';
import type { ScanType } from '../parse-image-type.ts';
import { decodeText } from './decode-text.ts';
import type { RandomBytes } from './random-bytes.ts';

/** A piece of a picture file that is no picture. A TIFF is such a piece as a whole. */
export type Block =
  | { readonly kind: 'exif' | 'photoshop' | 'xmp'; readonly bytes: Buffer }
  | { readonly kind: 'comment'; readonly field: string; readonly text: string };

/** Larger pieces are previews and colour tables; what is cut off is the end. */
const LARGEST = 1 << 22;
/** More pieces than any program writes. */
const MOST = 10_000;

type Find = (file: RandomBytes) => Iterable<Block>;

/** The pieces of a file that may tell of people and places, wherever they stand in it. */
export const FIND_BLOCKS: Readonly<Record<Exclude<ScanType, 'tiff'>, Find>> = {
  jpeg: findInJpeg,
  png: findInPng,
  webp: findInWebp,
  gif: findInGif,
};

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** Name, a sum of 32 signs, length and place. */
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const MORE_XMP_HEAD = MORE_XMP.length + 40;

/** ITU T.81, B.1: segments up to the first scan. */
function* findInJpeg(file: RandomBytes): Generator<Block> {
  const more: Buffer[] = [];
  let at = 2;
  for (let i = 0; i < MOST; i++) {
    const head = file.read(at, 4);
    if (head.length < 4 || head[0] !== 0xff) break;
    const mark = head[1] ?? 0;
    // Marks may be preceded by filling.
    if (mark === 0xff) {
      at++;
      continue;
    }
    if (mark === 0xda || mark === 0xd9) break;
    const length = head.readUInt16BE(2);
    const body = [0xe1, 0xed, 0xfe].includes(mark) ? file.read(at + 4, length - 2) : undefined;
    at += 2 + length;
    if (!body) continue;
    if (mark === 0xfe) yield { kind: 'comment', field: 'JPEG comment', text: decodeText(body) };
    else if (mark === 0xed) yield { kind: 'photoshop', bytes: body };
    else if (startsWith(body, 'Exif\0')) yield { kind: 'exif', bytes: body.subarray(6) };
    else if (startsWith(body, XMP)) yield { kind: 'xmp', bytes: body.subarray(XMP.length) };
    else if (startsWith(body, MORE_XMP)) more.push(body.subarray(MORE_XMP_HEAD));
  }
  if (more.length > 0) yield { kind: 'xmp', bytes: Buffer.concat(more) };
}

/** PNG (W3C), 11.3.3: texts may stand behind the picture too. */
function* findInPng(file: RandomBytes): Generator<Block> {
  let at = 8;
  for (let i = 0; i < MOST; i++) {
    const head = file.read(at, 8);
    if (head.length < 8) return;
    const length = head.readUInt32BE(0);
    const type = head.toString('latin1', 4);
    const wanted = ['tEXt', 'zTXt', 'iTXt', 'eXIf'].includes(type);
    const body = wanted ? file.read(at + 8, Math.min(length, LARGEST)) : undefined;
    at += 12 + length;
    if (!body) continue;
    if (type === 'eXIf') yield { kind: 'exif', bytes: body };
    else yield readPngText(type, body);
  }
}

function readPngText(type: string, body: Buffer): Block {
  const end = body.indexOf(0);
  const keyword = body.toString('latin1', 0, Math.max(end, 0));
  let text = body.subarray(end + 1);
  if (type === 'zTXt') text = unpack(text.subarray(1));
  if (type === 'iTXt') {
    const isPacked = text[0] === 1;
    const language = text.indexOf(0, 2);
    const translated = text.indexOf(0, language + 1);
    text = text.subarray(translated + 1);
    if (isPacked) text = unpack(text);
  }
  if (keyword === 'XML:com.adobe.xmp') return { kind: 'xmp', bytes: text };
  return { kind: 'comment', field: `PNG ${keyword}`, text: decodeText(text) };
}

function unpack(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return Buffer.alloc(0);
  }
}

/** WebP container: RIFF, little-endian, pieces of even length. */
function* findInWebp(file: RandomBytes): Generator<Block> {
  let at = 12;
  for (let i = 0; i < MOST; i++) {
    const head = file.read(at, 8);
    if (head.length < 8) return;
    const type = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    const read = (): Buffer => file.read(at + 8, Math.min(length, LARGEST));
    if (type === 'XMP ') yield { kind: 'xmp', bytes: read() };
    if (type === 'EXIF') {
      const bytes = read();
      yield { kind: 'exif', bytes: startsWith(bytes, 'Exif\0') ? bytes.subarray(6) : bytes };
    }
    at += 8 + length + (length % 2);
  }
}

/** GIF89a: comments, and XMP in an application's extension, whose sign by sign reading passes any reader of blocks. */
function* findInGif(file: RandomBytes): Generator<Block> {
  const bytes = file.read(0, Math.min(file.size, LARGEST));
  const xmp = bytes.indexOf('XMP DataXMP', 0, 'latin1');
  if (xmp !== -1) {
    const end = bytes.indexOf('<?xpacket end', xmp, 'latin1');
    yield { kind: 'xmp', bytes: bytes.subarray(xmp + 11, end === -1 ? undefined : end) };
  }
  for (let at = bytes.indexOf('\x21\xfe', 0, 'latin1'); at !== -1;) {
    const pieces: Buffer[] = [];
    let place = at + 2;
    for (let length = bytes[place] ?? 0; length > 0; length = bytes[place] ?? 0) {
      pieces.push(bytes.subarray(place + 1, place + 1 + length));
      place += 1 + length;
    }
    yield { kind: 'comment', field: 'GIF comment', text: decodeText(Buffer.concat(pieces)) };
    at = bytes.indexOf('\x21\xfe', Math.max(place, at + 2), 'latin1');
  }
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text;
}
