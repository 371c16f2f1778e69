import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

export interface FileWrite {
  /** Absolute. */
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** Between looks at what else is happening, such as a signal. */
const AT_ONCE = 100;

/**
 * Writes all files or none: they are written aside, and only when all are there put in their places. Where writing
 * fails, or `onWritten` throws, what was begun is taken away again; where a place is refused (Windows, for a file that
 * is open), what is not in its place yet.
 */
export async function writeFiles(
  writes: readonly FileWrite[],
  onWritten: (done: number) => void = () => undefined,
): Promise<void> {
  const made: string[] = [];
  try {
    for (const [i, { file, text }] of writes.entries()) {
      makeFolder(path.dirname(file), made);
      writeFileSync(nameAside(file), text);
      if ((i + 1) % AT_ONCE === 0) await setImmediate();
      onWritten(i + 1);
    }
    for (const { file } of writes) renameSync(nameAside(file), file);
  } catch (error) {
    for (const { file } of writes) rmSync(nameAside(file), { force: true });
    for (const folder of made.toReversed()) removeEmpty(folder);
    throw error;
  }
}

/** Another program may have put something there meanwhile: then it stays. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** One file, whole or not at all. */
export function writeAside(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(nameAside(file), text);
  renameSync(nameAside(file), file);
}

/** A name that readers of the content pass over. */
function nameAside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
}

function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}
