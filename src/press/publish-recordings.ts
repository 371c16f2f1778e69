import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { getFolder, type SiteRecording } from './recordings.ts';

/** Makes `<folder>/av/` hold exactly these recordings and their captions. */
export function publishRecordings(
  recordings: Iterable<SiteRecording>,
  folder: string,
  cacheDir: string,
): void {
  const target = path.join(folder, 'av');
  rmSync(target, { recursive: true, force: true });
  const names = new Set(
    [...recordings].flatMap(({ name, captions }) => (captions ? [name, captions] : [name])),
  );
  if (names.size === 0) return;
  mkdirSync(target, { recursive: true });
  for (const name of names) {
    const source = path.join(getFolder(cacheDir), name);
    try {
      linkSync(source, path.join(target, name));
    } catch {
      // Output and cache on two file systems.
      copyFileSync(source, path.join(target, name));
    }
  }
}
