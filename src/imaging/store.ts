import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { MediaSet } from './derive-media.ts';
import type { TileSetShape } from './image-info.ts';
import type { ImageNotice } from './image-fault.ts';
import { makeTemporaryFolder } from './store-temporaries.ts';
import type { Size } from '../model/region.ts';

/** What an entry's manifest says about it, by kind. */
export interface EntryAbout {
  readonly tiles: TileSetShape & {
    /** Upright size of the source before any cap. */
    readonly oriented: Size;
    readonly pages: number;
    readonly notices: readonly ImageNotice[];
    /** What made it; not part of the key. */
    readonly provenance: Readonly<Record<string, string>>;
  };
  readonly media: MediaSet;
  readonly crop: MediaSet;
}

export type EntryKind = keyof EntryAbout;

export interface StoreEntry<K extends EntryKind> {
  /** Absolute folder of the derived files. */
  readonly folder: string;
  readonly about: EntryAbout[K];
  /** Path below `folder` with forward slashes → bytes and sha256. */
  readonly files: Readonly<Record<string, readonly [bytes: number, sha256: string]>>;
}

export interface ReadOptions {
  /** Hash every file again instead of trusting sizes. */
  readonly verify?: boolean | undefined;
}

const MANIFEST = 'manifest.json';
const FILES = 'files';

/** A whole entry of the store, or nothing: an entry that lacks a file or has one of another size counts as absent. */
export function findEntry<K extends EntryKind>(
  root: string,
  kind: K,
  key: string,
  { verify = false }: ReadOptions = {},
): StoreEntry<K> | undefined {
  const home = buildHome(root, kind, key);
  const manifest = findManifest<K>(path.join(home, MANIFEST));
  if (!manifest) return undefined;
  const folder = path.join(home, FILES);
  for (const [name, [bytes, sha256]] of Object.entries(manifest.files)) {
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.size !== bytes) return undefined;
    if (verify && hash(readFileSync(file)) !== sha256) return undefined;
  }
  return { folder, about: manifest.about, files: manifest.files };
}

/**
 * Makes an entry: `fill` writes files into the folder it is given (which does not exist yet) and returns what is
 * to be said about them. The entry appears whole or not at all; of several writers the first wins.
 */
export async function writeEntry<K extends EntryKind>(
  root: string,
  kind: K,
  key: string,
  fill: (folder: string) => Promise<EntryAbout[K]>,
): Promise<void> {
  const temporary = await makeTemporaryFolder(root);
  try {
    const about = await fill(path.join(temporary, FILES));
    const files = readFiles(path.join(temporary, FILES));
    await writeFile(path.join(temporary, MANIFEST), JSON.stringify({ about, files }));
    await moveIntoPlace(temporary, buildHome(root, kind, key), () =>
      Boolean(findEntry(root, kind, key, { verify: true })),
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Names and sizes of an entry's files, by the `folder` that `findEntry` gave. */
export function getEntryFiles(folder: string): (readonly [name: string, bytes: number])[] {
  const manifest = findManifest(path.join(path.dirname(folder), MANIFEST));
  if (!manifest) throw new Error(`${folder} is no entry of a store`);
  return Object.entries(manifest.files).map(([name, [bytes]]) => [name, bytes]);
}

async function moveIntoPlace(
  temporary: string,
  home: string,
  isWhole: () => boolean,
): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await rename(temporary, home);
      return;
    } catch (error) {
      if (!isOccupied(error)) throw error;
      if (isWhole()) return;
      // Damaged: out of the way first, as a folder in place is never changed.
      const aside = `${temporary}-${randomUUID().slice(0, 8)}`;
      await rename(home, aside).catch(ignoreMissing);
      await rm(aside, { recursive: true, force: true });
    }
  }
  throw new Error(`${home} is taken and cannot be replaced`);
}

interface Manifest<K extends EntryKind> {
  readonly about: EntryAbout[K];
  readonly files: StoreEntry<K>['files'];
}

function findManifest<K extends EntryKind>(file: string): Manifest<K> | undefined {
  try {
    // Our own file, and the key says of which recipe: a shape that differs can only be damage.
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest<K>> | null;
    if (!manifest?.about || !manifest.files) return undefined;
    return { about: manifest.about, files: manifest.files };
  } catch {
    return undefined;
  }
}

/** Many small files: waiting for each would cost more than reading it. */
function readFiles(folder: string): Record<string, [number, string]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files: Record<string, [number, string]> = {};
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    files[name.split(path.sep).join('/')] = [bytes.length, hash(bytes)];
  }
  return files;
}

function buildHome(root: string, kind: EntryKind, key: string): string {
  return path.join(root, kind, key.slice(0, 2), key);
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isOccupied(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
