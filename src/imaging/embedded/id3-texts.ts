import type { EmbeddedText } from '../../model/content.ts';
import { decodeText, decodeWide } from './decode-text.ts';
import type { RandomBytes } from './random-bytes.ts';

type Says = EmbeddedText['says'];

/** Frames of ID3v2.3 and 2.4 in which people write. */
const FRAMES: Readonly<Record<string, Says>> = {
  TIT1: 'words',
  TIT2: 'words',
  TIT3: 'words',
  TALB: 'words',
  COMM: 'words',
  USLT: 'words',
  TXXX: 'words',
  TCOP: 'words',
  TPE1: 'person',
  TPE2: 'person',
  TPE3: 'person',
  TPE4: 'person',
  TCOM: 'person',
  TEXT: 'person',
  TOLY: 'person',
  TOPE: 'person',
  TOWN: 'person',
};
/** Of the comments, language and title stand before the text. */
const LANGUAGE = 3;
const LARGEST = 1 << 22;
const V1 = 128;

/** Tags that may stand one behind another; each program that adds one of its own leaves the others. */
const MOST = 16;
const FOOTER = 16;

/** All ID3v2 tags from `start` on. */
export function listId3Texts(file: RandomBytes, start: number): EmbeddedText[] {
  const texts: EmbeddedText[] = [];
  let at = start;
  for (let i = 0; i < MOST; i++) {
    const head = file.read(at, 10);
    if (head.toString('latin1', 0, 3) !== 'ID3') break;
    const size = readSevenBits(head, 6);
    const tag = file.read(at + 10, Math.min(size, LARGEST));
    texts.push(...listFrames(tag, head[3] ?? 0));
    at += 10 + size + (((head[5] ?? 0) & FOOTER) === 0 ? 0 : 10);
  }
  return texts;
}

function listFrames(tag: Buffer, version: number): EmbeddedText[] {
  if (version < 3) return [];
  const texts: EmbeddedText[] = [];
  for (let at = 0; at + 10 <= tag.length && tag[at] !== 0;) {
    const id = tag.toString('latin1', at, at + 4);
    const size = version === 4 ? readSevenBits(tag, at + 4) : tag.readUInt32BE(at + 4);
    const says = FRAMES[id];
    const body = tag.subarray(at + 10, at + 10 + size);
    if (says) texts.push({ field: `ID3 ${id}`, text: decodeFrame(id, body), says });
    at += 10 + size;
  }
  return texts;
}

/** The fixed fields of 30 bytes at the end of an MP3. */
export function listId3v1Texts(file: RandomBytes): EmbeddedText[] {
  const tag = file.read(Math.max(0, file.size - V1), V1);
  if (tag.toString('latin1', 0, 3) !== 'TAG') return [];
  const read = (name: string, at: number, says: Says): EmbeddedText => ({
    field: `ID3 ${name}`,
    text: decodeText(tag.subarray(at, at + 30)),
    says,
  });
  return [read('title', 3, 'words'), read('artist', 33, 'person'), read('comment', 97, 'words')];
}

/** Seven bits to the byte. */
function readSevenBits(bytes: Buffer, at: number): number {
  return [0, 1, 2, 3].reduce((sum, i) => sum * 128 + ((bytes[at + i] ?? 0) & 127), 0);
}

function decodeFrame(id: string, body: Buffer): string {
  const isWide = body[0] === 1 || body[0] === 2;
  const hasLanguage = id === 'COMM' || id === 'USLT';
  const text = body.subarray(1 + (hasLanguage ? LANGUAGE : 0));
  if (!isWide) {
    // What stands before a NUL is a title, or one name of several.
    return text
      .toString('latin1')
      .split('\0')
      .map((piece) => decodeText(Buffer.from(piece, 'latin1')))
      .filter((piece) => piece !== '')
      .join(' / ');
  }
  const isLittle = text[0] === 0xff || (body[0] === 1 && text[0] !== 0xfe);
  return splitWide(text)
    .map((piece) => decodeWide(piece, isLittle).replace(/^\ufeff/, ''))
    .filter((piece) => piece !== '')
    .join(' / ');
}

function splitWide(text: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    if (text[at] !== 0 || text[at + 1] !== 0) continue;
    pieces.push(text.subarray(start, at));
    start = at + 2;
  }
  return [...pieces, text.subarray(start)];
}
