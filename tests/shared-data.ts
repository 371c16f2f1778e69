import { existsSync } from 'node:fs';
import { join } from 'node:path';

const projectRoot = join(import.meta.dirname, '..');

/**
 * Folder or file of the real data that lies beside a working copy, never in it: findShared('newspaper-1939').
 * Prints why when it is absent, so that no test is skipped in silence.
 */
export function findShared(name: string): string | undefined {
  const path = join(projectRoot, '..', 'shared', 'data', name);
  if (existsSync(path)) return path;
  console.warn(`skipped: ../shared/data/${name} is not beside this working copy`);
  return undefined;
}
