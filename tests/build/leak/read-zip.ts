import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Entries of a ZIP archive by its central directory (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 * Throws for what it cannot read (encryption, ZIP64, other methods): unread is not clean.
 */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(writeMark(END));
  if (end === -1) throw new Error('a ZIP without its end record');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('a ZIP with a broken directory');
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const moreLength = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if ((flags & 1) === 1) throw new Error(`${name} is encrypted`);
    entries.push({ name, bytes: readEntry(zip, zip.readUInt32LE(at + 42), size, method) });
    at += 46 + nameLength + moreLength;
  }
  return entries;
}

function readEntry(zip: Buffer, at: number, size: number, method: number): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL) throw new Error('a ZIP entry out of its place');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`ZIP method ${method}`);
}

function writeMark(mark: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(mark);
  return bytes;
}
