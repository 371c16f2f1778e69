import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import sharp from 'sharp';
import { parseXml } from '../../transcripts/xml-element.ts';
import { decodeText } from '../tables/decode-text.ts';
import { buildFinding, type Finding } from './finding.ts';
import type { PackedFile } from './quarantine.ts';
import { hasRightSuffix, IMAGES } from './sniff-type.ts';

/** Does the file open? Pictures are decoded whole, the structure of all else is read. */
export async function checkOpening(file: PackedFile): Promise<Finding[]> {
  if (file.bytes === 0) return [buildFinding('empty-file', file.path)];
  const said = await findDefect(file);
  if (said !== undefined) return [buildFinding('unreadable-file', file.path, undefined, { said })];
  if (file.type === 'unknown') return [buildFinding('unknown-type', file.path)];
  return hasRightSuffix(file.type, file.path)
    ? []
    : [buildFinding('type-mismatch', file.path, undefined, { type: file.type })];
}

async function findDefect(file: PackedFile): Promise<string | undefined> {
  if (IMAGES.has(file.type)) return await findPictureDefect(file.file);
  switch (file.type) {
    case 'pdf':
      return findPdfDefect(readFileSync(file.file));
    case 'xml':
    case 'svg':
      return findXmlDefect(readFileSync(file.file));
    case 'wav':
      return findWavDefect(file);
    case 'mp4':
      return findFilmDefect(file);
    case 'text':
      return decodeText(readFileSync(file.file)) === undefined ? 'encoding' : undefined;
    default:
      return undefined;
  }
}

async function findPictureDefect(file: string): Promise<string | undefined> {
  try {
    await sharp(file, { failOn: 'warning', limitInputPixels: false, sequentialRead: true }).stats();
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
}

function findXmlDefect(bytes: Buffer): string | undefined {
  try {
    parseXml(decodeText(bytes) ?? '');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function findPdfDefect(bytes: Buffer): string | undefined {
  const end = bytes.subarray(-2048).toString('latin1');
  if (!end.includes('%%EOF')) return 'no %%EOF';
  return /startxref\s+\d+/.test(end) ? undefined : 'no startxref';
}

/** A recording that was cut off is shorter than its head says. */
function findWavDefect({ file, bytes }: PackedFile): string | undefined {
  const stated = readBytes(file, 4, 4).readUInt32LE(0) + 8;
  return stated > bytes ? `${bytes} < ${stated} bytes` : undefined;
}

/** The boxes of a film fill it to its end, and one of them says how it is to be played (ISO/IEC 14496-12, 4.2). */
function findFilmDefect({ file, bytes }: PackedFile): string | undefined {
  let isPlayable = false;
  for (let at = 0; at < bytes;) {
    const head = readBytes(file, at, 16);
    const short = head.readUInt32BE(0);
    const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? bytes - at : short;
    isPlayable ||= head.toString('latin1', 4, 8) === 'moov';
    if (size < 8 || at + size > bytes) return `box at ${at} ends beyond the file`;
    at += size;
  }
  return isPlayable ? undefined : 'no moov box';
}

/** Zeroes where the file ends before. */
function readBytes(file: string, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, length, at);
  } finally {
    closeSync(descriptor);
  }
  return bytes;
}
