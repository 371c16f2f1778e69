import path from 'node:path';
import type { Settings } from '../settings.ts';

/** What is used of the development server's file watcher. */
export interface FileWatcher {
  readonly add: (paths: readonly string[]) => unknown;
  readonly on: (event: 'add' | 'change' | 'unlink', listener: (file: string) => void) => unknown;
}

/** Editors write a file in several steps. */
const PAUSE_MS = 80;

/** Calls `run` after anything below the content roots or the masters has changed, never twice at a time. */
export function watchContent(
  watcher: FileWatcher,
  { contentRoots, masters }: Pick<Settings, 'contentRoots' | 'masters'>,
  run: () => Promise<void>,
): void {
  const roots = [...contentRoots, ...(masters === undefined ? [] : [masters])];
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const note = (file: string): void => {
    if (!roots.some((root) => isBelow(file, root))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(run);
    }, PAUSE_MS);
  };
  watcher.add(roots);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(file));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
