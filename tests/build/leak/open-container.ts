import {
  brotliDecompressSync,
  gunzipSync,
  inflateSync,
  unzipSync,
  zstdDecompressSync,
} from 'node:zlib';
import { openPdf } from './open-pdf.ts';
import { findIndexTexts } from './open-search-index.ts';
import { readZip } from './read-zip.ts';

/** A file, or something that lay inside one: `pack.zip!index.html`. */
export interface Blob {
  readonly name: string;
  readonly bytes: Buffer;
}

export type BlobKind = 'text' | 'raster' | 'font' | 'container' | 'program' | 'sound' | 'unknown';

/** By what it begins with, as names may say anything. */
export function getBlobKind({ name, bytes }: Blob): BlobKind {
  if (findOpener(name, bytes)) return 'container';
  const starts = (...marks: string[]): boolean =>
    marks.some((mark) => bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1')));
  if (starts('\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'))
    return 'raster';
  if (starts('RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP') return 'raster';
  if (/^ftyp(?:avi[fs]|mif1|heic)$/.test(bytes.toString('latin1', 4, 12))) return 'raster';
  if (starts('wOF2', 'wOFF', 'OTTO', 'true', '\0\x01\0\0')) return 'font';
  if (starts('\0asm')) return 'program';
  // Canaries of recordings are in the samples, as they stand.
  if (starts('RIFF') && bytes.toString('latin1', 8, 12) === 'WAVE') return 'sound';
  return isText(bytes) ? 'text' : 'unknown';
}

/** What lies inside: members of archives, what is packed, texts of a PNG, pictures inlined into text. */
export function openContainer(blob: Blob): Blob[] {
  const { name, bytes } = blob;
  const inner = (title: string, content: Buffer): Blob => ({
    name: `${name}!${title}`,
    bytes: content,
  });
  const open = findOpener(name, bytes);
  if (open) return open(bytes).map((entry) => inner(entry.name, entry.bytes));
  switch (getBlobKind(blob)) {
    case 'raster':
      return readPngTexts(bytes).map(([type, content]) => inner(type, content));
    case 'text':
      return [...bytes.toString('utf8').matchAll(INLINED)].map(([, ...forms], index) =>
        inner(`data-${index + 1}`, Buffer.from(forms.join(''), 'base64')),
      );
    default:
      return [];
  }
}

/** Addresses that are what they lead to; files that a pack's scripts hand over. */
const INLINED =
  /data:[\w/+.-]+(?:;[\w=-]+)*;base64,([\w+/=-]+)|zhanjuanFile\("[^"]*","([\w+/=-]*)"\)/g;

type Open = (bytes: Buffer) => { readonly name: string; readonly bytes: Buffer }[];

const PACKED: readonly (readonly [mark: string, unpack: (bytes: Buffer) => Buffer])[] = [
  ['\x1f\x8b', gunzipSync],
  ['\x28\xb5\x2f\xfd', zstdDecompressSync],
];

function findOpener(name: string, bytes: Buffer): Open | undefined {
  const indexed = findIndexTexts(name, bytes);
  if (indexed !== undefined) return () => [{ name: 'decoded', bytes: Buffer.from(indexed) }];
  const head = bytes.toString('latin1', 0, 4);
  if (head === '%PDF') return openPdf;
  if (head === 'PK\x03\x04' || head === 'PK\x05\x06') return readZip;
  const unpack =
    PACKED.find(([mark]) => head.startsWith(mark))?.[1] ??
    (name.endsWith('.br') ? brotliDecompressSync : undefined);
  if (unpack) return (packed) => [{ name: 'unpacked', bytes: unpack(packed) }];
  const inflated = findInflated(bytes);
  return inflated && (() => [{ name: 'inflated', bytes: inflated }]);
}

/** A zlib stream has a weak mark: only one that unpacks is one. */
function findInflated(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 8 || bytes[0] !== 0x78 || bytes.readUInt16BE(0) % 31 !== 0) return undefined;
  try {
    return inflateSync(bytes);
  } catch {
    return undefined;
  }
}

/** Texts and profiles that a PNG keeps compressed; the plain ones are seen in the file itself. */
function readPngTexts(bytes: Buffer): [type: string, content: Buffer][] {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return [];
  const texts: [string, Buffer][] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const packed = findPngText(type, content);
    if (packed) texts.push([type, unzipSync(packed)]);
  }
  return texts;
}

function findPngText(type: string, content: Buffer): Buffer | undefined {
  const keyword = content.indexOf(0);
  if (type === 'zTXt' || type === 'iCCP') return content.subarray(keyword + 2);
  if (type !== 'iTXt' || content[keyword + 1] !== 1) return undefined;
  const language = content.indexOf(0, keyword + 3);
  return content.subarray(content.indexOf(0, language + 1) + 1);
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
