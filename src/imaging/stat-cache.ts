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

export interface StatCacheOptions {
  /** Trust nothing, look at every file again. */
  readonly verify?: boolean | undefined;
  /** Milliseconds since 1970, for tests. */
  readonly now?: () => number;
}

export async function openSourceHashes(
  cacheDir: string,
  options: StatCacheOptions = {},
): Promise<SourceHashes> {
  const { recall, write } = await openStatCache(cacheDir, 'source-hashes.json', hashFile, options);
  return {
    async getHash(source) {
      const { value: sha256, print, bytes } = await recall(source);
      return { sha256, print, bytes };
    },
    write,
  };
}

interface StatCache<Value> {
  /** What was learnt of the file, from the cache while size, times and inode stay. */
  recall: (
    file: string,
  ) => Promise<{ readonly value: Value; readonly print: StatPrint; readonly bytes: number }>;
  write: () => Promise<void>;
}

/** Keeps what `learn` says of files in a file of the cache's; nothing is kept where it says nothing. */
export async function openStatCache<Value extends string | undefined>(
  cacheDir: string,
  name: string,
  learn: (file: string) => Value | Promise<Value>,
  { verify = false, now = Date.now }: StatCacheOptions = {},
): Promise<StatCache<Value>> {
  const file = path.join(cacheDir, name);
  const known = verify ? {} : await readKnown<Value>(file);
  const learnt: Known<Value> = {};
  return {
    async recall(source) {
      const { print, bytes, changedMs } = await readPrint(source);
      const key = buildKey(source);
      const cached = learnt[key] ?? known[key];
      if (cached?.[0] === print) return { value: cached[1], print, bytes };
      const value = await learn(source);
      if (value !== undefined && now() - changedMs > SETTLING_MS) learnt[key] = [print, value];
      return { value, print, bytes };
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

/** File names of masters are nobody's business, in a cache neither. */
function buildKey(file: string): string {
  return createHash('sha256').update(file).digest('base64url').slice(0, 22);
}

type Known<Value> = Record<string, readonly [print: StatPrint, value: Value]>;

async function readKnown<Value>(file: string): Promise<Known<Value>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Known<Value>;
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
