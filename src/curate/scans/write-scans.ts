import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hashFile } from './list-scans.ts';

/** What one record gets: masters, then the record.yaml that names them. */
export interface RecordWrite {
  readonly masters: readonly {
    readonly from: string;
    readonly to: string;
    readonly sha256: string;
  }[];
  readonly yaml: string;
  readonly text: string;
  /** Text of record.yaml before; nothing for a new one. */
  readonly before: string | undefined;
}

/**
 * Copies all scans aside and compares them with their originals; only then are they and the record files put in
 * their places, by renaming. Whatever fails on the way, all is as it was before.
 */
export async function writeScans(
  writes: readonly RecordWrite[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  const undo: (() => void)[] = [];
  const total = writes.reduce((sum, { masters }) => sum + masters.length, 0);
  let done = 0;
  try {
    for (const { masters, yaml, text } of writes) {
      for (const { from, to, sha256 } of masters) {
        openFolder(path.dirname(to), undo);
        const aside = nameAside(to);
        undo.push(() => {
          rmSync(aside, { force: true });
        });
        copyFileSync(from, aside, constants.COPYFILE_FICLONE);
        if ((await hashFile(aside)) !== sha256)
          throw new Error(`copied otherwise than it was read: ${from}`);
        progress((done += 1), total);
      }
      openFolder(path.dirname(yaml), undo);
      undo.push(() => {
        rmSync(nameAside(yaml), { force: true });
      });
      writeFileSync(nameAside(yaml), text);
    }
    for (const { masters, yaml, before } of writes) {
      for (const { to } of masters) {
        // The very same file may lie there already.
        const isNew = !existsSync(to);
        renameSync(nameAside(to), to);
        if (isNew)
          undo.push(() => {
            rmSync(to, { force: true });
          });
      }
      renameSync(nameAside(yaml), yaml);
      undo.push(() => {
        if (before === undefined) rmSync(yaml, { force: true });
        else writeFileSync(yaml, before);
      });
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

/** A file that may go, and where the very same bytes are kept. */
export interface Original {
  readonly from: string;
  readonly sha256: string;
  readonly kept: readonly string[];
}

/** Takes originals away whose bytes are kept. One that has changed meanwhile, or is kept nowhere, stays. */
export async function removeOriginals(originals: readonly Original[]): Promise<void> {
  const isSame = async (file: string, sha256: string): Promise<boolean> =>
    existsSync(file) && (await hashFile(file)) === sha256;
  for (const { from, sha256, kept } of originals) {
    const found = await Promise.all(kept.map((file) => isSame(file, sha256)));
    if (found.includes(true) && (await isSame(from, sha256))) unlinkSync(from);
  }
}

/** Names that readers of the content pass over. */
function nameAside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
}

function openFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  openFolder(path.dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => {
    rmdirSync(folder);
  });
}
