import { spawnSync } from 'node:child_process';
import type { Settings } from '../settings.ts';

/** The commit that the project stands at; nothing outside of git. */
export function findCommit({ projectRoot }: Settings): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}
