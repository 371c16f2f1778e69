import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildFinding, type Finding } from './finding.ts';
import { type FileType, SNIFFED_BYTES, sniffType } from './sniff-type.ts';

/** A file of a package, set down in quarantine under a number: its own name is data and names nothing on this disk. */
export interface PackedFile {
  /** Path inside the package, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** By algorithm, hex. */
  readonly hashes: Readonly<Record<Algorithm, string>>;
  readonly type: FileType;
  /** Where it lies now. */
  readonly file: string;
}

export const ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** What a package may grow to. */
export interface Limits {
  readonly files: number;
  /** Of all files together, bytes. */
  readonly bytes: number;
  /** How many times larger than packed; small files are let off. */
  readonly ratio: number;
}
export const LIMITS: Limits = { files: 200_000, bytes: 200 * 2 ** 30, ratio: 200 };

/** Harmless, and found by every scanner: https://www.eicar.org/download-anti-malware-testfile/ */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

export interface Quarantine {
  readonly folder: string;
  readonly files: PackedFile[];
  readonly findings: Finding[];
}

/** Takes one file in: hashed, looked at and searched as it is written. */
export async function takeIn(
  { folder, files, findings }: Quarantine,
  inside: string,
  source: Readable,
): Promise<PackedFile> {
  const suffix = /\.[a-z0-9]{1,5}$/i.exec(inside)?.[0] ?? '';
  const file = path.join(folder, `${files.length}${suffix.toLowerCase()}`);
  const hashes = ALGORITHMS.map((name) => [name, createHash(name)] as const);
  let head = Buffer.alloc(0);
  let tail = '';
  let bytes = 0;
  const infected = new Set<string>();
  const watch = new Transform({
    transform(chunk: Buffer, _, done) {
      for (const [, hash] of hashes) hash.update(chunk);
      if (head.length < SNIFFED_BYTES)
        head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
      const text = tail + chunk.toString('latin1');
      if (text.includes(EICAR)) infected.add(inside);
      tail = text.slice(-EICAR.length);
      bytes += chunk.length;
      done(undefined, chunk);
    },
  });
  await pipeline(source, watch, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const taken: PackedFile = {
    path: inside,
    bytes,
    hashes: Object.fromEntries(
      hashes.map(([name, hash]) => [name, hash.digest('hex')]),
    ) as PackedFile['hashes'],
    type: sniffType(head, inside),
    file,
  };
  files.push(taken);
  if (infected.has(inside)) findings.push(buildFinding('virus-signature', inside));
  return taken;
}
