import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Skeleton } from './skeletons/skeleton.ts';

/** Files it would make, absolute. */
export function listFiles({ folder, files }: Skeleton, root: string): string[] {
  return [...files.keys()].map((name) => path.join(root, folder, name));
}

/** Writes all or nothing, and nothing over what is there. */
export function writeSkeleton({ folder, files }: Skeleton, root: string): void {
  const target = path.join(root, folder);
  const isShared = existsSync(target);
  // A folder beside it, so that what is half-written is never where content is read.
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    mkdirSync(aside, { recursive: true });
    for (const [name, text] of files) writeFileSync(path.join(aside, name), text);
    if (!isShared) renameSync(aside, target);
    else
      for (const [name, text] of files)
        writeFileSync(path.join(target, name), text, { flag: 'wx' });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
