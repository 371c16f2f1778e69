import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { buildCardPath } from './addresses.ts';
import { getCardFolder } from './write-cards.ts';

/** Makes `<outDir>/cards/` hold exactly these cards. What is there already is not touched. */
export function publishCards(keys: Iterable<string>, outDir: string, cacheDir: string): void {
  const wanted = new Map(
    [...keys].map((key) => [path.basename(buildCardPath(key)), buildCardPath(key)]),
  );
  const folder = path.join(outDir, 'cards');
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder));
  for (const name of present)
    if (!wanted.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const [name, target] of wanted)
    if (!present.has(name))
      linkOrCopy(path.join(getCardFolder(cacheDir), name), path.join(outDir, target));
}

/** Appears whole also where the file system cannot link. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!existsSync(source)) throw error;
    const aside = `${target}.${process.pid}`;
    copyFileSync(source, aside, constants.COPYFILE_FICLONE);
    renameSync(aside, target);
  }
}
