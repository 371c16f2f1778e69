import { statSync } from 'node:fs';

/** Gives what was made of a file, of this kind, last time; makes it where there is none or the file has changed. */
export type Recall = <Made>(path: string, kind: string, make: () => Made) => Made;

/** For who reads once. */
export const recallNothing: Recall = (_path, _kind, make) => make();

/** Within this time of a change a file may change again without its times showing it. */
const SETTLING_MS = 50;

interface Kept {
  readonly print: string;
  readonly made: Map<string, unknown>;
}

/** What was made of files, for who reads them again and again: as long as size, times and inode of each stay. */
export function openFileMemory(now: () => number = Date.now): Recall {
  const files = new Map<string, Kept>();
  return <Made>(path: string, kind: string, make: () => Made): Made => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) {
      files.delete(path);
      return make();
    }
    const print = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
    const known = files.get(path);
    if (known?.print === print && known.made.has(kind)) return known.made.get(kind) as Made;
    const made = make();
    if (now() - Math.max(stat.mtimeMs, stat.ctimeMs) < SETTLING_MS) files.delete(path);
    else if (known?.print === print) known.made.set(kind, made);
    else files.set(path, { print, made: new Map([[kind, made]]) });
    return made;
  };
}
