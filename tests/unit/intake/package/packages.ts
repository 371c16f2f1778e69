import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import {
  inspectPackage,
  type InspectedPackage,
  type InspectionRequest,
} from '../../../../src/intake/package/inspect-package.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An entry of a ZIP as its bytes have it, whatever is wrong with them. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data?: string | Uint8Array;
  readonly flags?: number;
  readonly madeBy?: number;
  readonly attributes?: number;
  /** What it claims to be unpacked. */
  readonly claims?: number;
  /** As if packed: 8 is deflate. */
  readonly method?: number;
  /** Lies where this entry of the list lies. */
  readonly over?: number;
}

export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'intake-'));
}

export function writeFolder(files: Files): string {
  const folder = path.join(makeFolder(), '移交 包');
  for (const [name, data] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  return folder;
}

/** Stored, not deflated, so that every byte is in our hand. */
export function writeZip(entries: readonly RawEntry[]): string {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, data = '', flags = 0x800, madeBy = 0x314, attributes = 0, claims } = entry;
    const bytes = Buffer.from(data);
    const label = Buffer.isBuffer(name) ? name : Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(entry.method ?? 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, label, bytes]);
    const offset = entry.over === undefined ? at : (offsets[entry.over] ?? 0);
    offsets.push(offset);
    if (entry.over === undefined) {
      locals.push(local);
      at += local.length;
    }
    const head = Buffer.alloc(46);
    head.write('504b0102', 0, 'hex');
    head.writeUInt16LE(madeBy, 4);
    common.copy(head, 6);
    head.writeUInt32LE(attributes >>> 0, 38);
    head.writeUInt32LE(offset, 42);
    heads.push(Buffer.concat([head, label]));
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  const file = path.join(makeFolder(), '移交.zip');
  writeFileSync(file, Buffer.concat([...locals, directory, end]));
  return file;
}

export function listEntries(files: Files): RawEntry[] {
  return Object.entries(files).map(([name, data]) => ({ name, data }));
}

export function hash(data: string | Uint8Array, algorithm = 'sha256'): string {
  return createHash(algorithm).update(data).digest('hex');
}

export async function makePicture(background = '#a5281b'): Promise<Buffer> {
  return await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

export const INFO = [
  'Source-Organization: 某县文教局',
  'Contact-Name: 张三',
  'Bagging-Date: 2026-11-01',
  'External-Identifier: 移字〔2026〕7号',
].join('\n');

/** A bag of these payload files, as it should be. */
export function buildBag(payload: Files, algorithm = 'sha256'): Files {
  const data = Object.fromEntries(
    Object.entries(payload).map(([name, bytes]) => [`data/${name}`, bytes]),
  );
  const manifest = Object.entries(data).map(
    ([name, bytes]) => `${hash(bytes, algorithm)}  ${name}\n`,
  );
  return {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': INFO,
    [`manifest-${algorithm}.txt`]: manifest.join(''),
    ...data,
  };
}

export async function buildPayload(): Promise<Files> {
  return {
    '目录.csv': '档号,题名,责任者,日期,页数\nT1-1,甲件,某局,1951-03,2\nT1-2,乙件,某局,1952,1\n',
    'T1-1-1.jpg': await makePicture('#333'),
    'T1-1-2.jpg': await makePicture('#555'),
    'T1-2.jpg': await makePicture('#777'),
  };
}

export async function inspect(
  source: string,
  request: Partial<InspectionRequest> = {},
): Promise<InspectedPackage> {
  return await inspectPackage({ source, quarantine: makeFolder(), ...request });
}

/** `code file` of each finding. */
export function list({ findings }: InspectedPackage): string[] {
  return findings.map(({ code, file = '' }) => `${code} ${file}`.trim());
}
