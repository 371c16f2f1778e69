import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PAPERS_FOLDER } from './addresses.ts';
import type { Paper } from './paper.ts';
import { readStored } from './printed.ts';

/** Makes `<folder>/papers/` hold exactly these sheets. */
export function publishPapers(papers: readonly Paper[], folder: string, cacheDir: string): void {
  const target = path.join(folder, PAPERS_FOLDER);
  rmSync(target, { recursive: true, force: true });
  if (papers.length === 0) return;
  mkdirSync(target, { recursive: true });
  const stored = readStored(cacheDir);
  for (const { name, key } of papers) {
    const found = stored.get(key);
    if (!found) throw new Error(`[paper] "${name}" has not been set`);
    try {
      linkSync(found.file, path.join(target, name));
    } catch {
      // Output and cache on two file systems.
      copyFileSync(found.file, path.join(target, name));
    }
  }
}
