import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Gives a file a second name, where there is the file, and the disk knows links. */
export function tryLink(from: string, to: string): boolean {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

export function copyFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}
