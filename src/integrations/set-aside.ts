import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Trees that a build neither empties nor copies: they are set aside while Astro writes the pages. */
const TREES = ['iiif', 'media', 'cards'] as const;

/**
 * Moves the trees from one folder to another by renaming, whatever the number of tiles. Where both have one, a
 * killed run left the target: the source is newer.
 */
export function moveTrees(from: string, to: string): void {
  for (const tree of TREES) {
    const source = path.join(from, tree);
    if (!existsSync(source)) continue;
    const target = path.join(to, tree);
    mkdirSync(to, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    moveTree(source, target);
  }
}

function moveTree(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    // Output and cache on two file systems: the store has every picture, and they are published anew.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(source, { recursive: true, force: true });
  }
}
