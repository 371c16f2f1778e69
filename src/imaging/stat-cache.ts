import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a file looked like when it was hashed; another print means another reading. */
export type StatPrint = string;

export interface SourceHash {
  readonly sha256: string;
  readonly print: StatPrint;
  readonly bytes: number;
}

export interface SourceHashes {
  /** sha256 of a file; from the cache while size, times and inode stay. Rejects as `fs.stat` does. */
  getHash: (file: string) => Promise<SourceHash>;
  /** Saves what was learnt; entries of other runs stay. */
  write: () => Promise<void>;
}

/** Within this time of a change a file may change again without its times showing it. */
const SETTLING_MS = 2000;

export interface SourceHashOptions {
  /** Trust nothing, hash every file again. */
  readonly verify?: boolean | undefined;
  /** Milliseconds since 1970, for tests. */
  readonly now?: () => number;
}

export async function openSourceHashes(
  cacheDir: string,
  { verify = false, now = Date.now }: SourceHashOptions = {},
): Promise<SourceHashes> {
  const file = path.join(cacheDir, 'source-hashes.json');
  const known = verify ? {} : await readKnown(file);
  const learnt: Known = {};
  return {
    async getHash(source) {
      const { print, bytes, changedMs } = await readPrint(source);
      const cached = learnt[source] ?? known[source];
      if (cached?.[0] === print) return { sha256: cached[1], print, bytes };
      const sha256 = await hashFile(source);
      if (now() - changedMs > SETTLING_MS) learnt[source] = [print, sha256];
      return { sha256, print, bytes };
    },
    async write() {
      if (Object.keys(learnt).length === 0) return;
      await mkdir(cacheDir, { recursive: true });
      const temporary = `${file}.${randomUUID()}`;
      await writeFile(temporary, JSON.stringify({ ...(await readKnown(file)), ...learnt }));
      await rename(temporary, file);
    },
  };
}

export async function getStatPrint(file: string): Promise<StatPrint> {
  return (await readPrint(file)).print;
}

type Known = Record<string, readonly [print: StatPrint, sha256: string]>;

async function readKnown(file: string): Promise<Known> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Known;
  } catch {
    return {};
  }
}

async function readPrint(
  file: string,
): Promise<{ print: string; bytes: number; changedMs: number }> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
  const changedMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  // The time of the inode's change catches copies that keep size and date.
  return { print: [size, mtimeNs, ctimeNs, ino].join(' '), bytes: Number(size), changedMs };
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  const handle = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
