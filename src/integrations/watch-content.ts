import path from 'node:path';
import type { Settings } from '../settings.ts';

/** What is used of the development server's file watcher. */
export interface FileWatcher {
  readonly add: (paths: readonly string[]) => unknown;
  readonly on: (event: 'add' | 'change' | 'unlink', listener: (file: string) => void) => unknown;
}

export interface ContentWatch {
  /** Waits until what has been written so far has been run. */
  readonly settle: () => Promise<void>;
}

/** Editors write a file in several steps. */
const PAUSE_MS = 60;

/**
 * Calls `run` after anything below the content roots or the masters has changed, never twice at a time.
 * @param fail told of what `run` throws; the content is followed further
 */
export function watchContent(
  watcher: FileWatcher,
  settings: Pick<Settings, 'contentRoots' | 'masters'>,
  run: () => Promise<void>,
  fail: (error: unknown) => void,
): ContentWatch {
  const roots = listRoots(settings);
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let next: PromiseWithResolvers<void> | undefined;
  const note = (file: string): void => {
    if (!roots.some((root) => isBelow(file, root))) return;
    clearTimeout(timer);
    next ??= Promise.withResolvers();
    timer = setTimeout(start, PAUSE_MS);
  };
  const start = (): void => {
    const done = next;
    next = undefined;
    last = last
      .then(run)
      .catch(fail)
      .finally(() => done?.resolve());
  };
  watcher.add(roots);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, note);
  return { settle: () => next?.promise ?? last };
}

export function isContent(
  file: string,
  settings: Pick<Settings, 'contentRoots' | 'masters'>,
): boolean {
  return listRoots(settings).some((root) => isBelow(file, root));
}

function listRoots({ contentRoots, masters }: Pick<Settings, 'contentRoots' | 'masters'>) {
  return [...contentRoots, ...(masters === undefined ? [] : [masters])];
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(file));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
