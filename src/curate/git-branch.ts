import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A branch checked out in a folder of its own; what the curator is working on is not touched. */
export interface Branch {
  readonly name: string;
  readonly folder: string;
  /** Where a file of the repository lies there. */
  readonly move: (file: string) => string;
  /** Commits everything. */
  readonly commit: (message: string) => void;
  /** Takes the folder away; the branch stays where something was committed. */
  readonly close: () => void;
}

/** The folder of the repository that holds `folder`; nothing outside of git, and nothing before its first commit. */
export function findRepository(folder: string): string | undefined {
  const top = tryGit(folder, 'rev-parse', '--show-toplevel');
  return top !== undefined && tryGit(folder, 'rev-parse', 'HEAD') !== undefined
    ? realpathSync(top)
    : undefined;
}

export function hasBranch(repository: string, name: string): boolean {
  return tryGit(repository, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`) !== undefined;
}

export function openBranch(repository: string, name: string): Branch {
  const folder = path.join(
    realpathSync(mkdtempSync(path.join(tmpdir(), 'zhanjuan-branch-'))),
    'tree',
  );
  git(repository, 'worktree', 'add', '--quiet', '-b', name, folder, 'HEAD');
  let hasCommitted = false;
  return {
    name,
    folder,
    move: (file) => path.join(folder, path.relative(repository, realpathSync(file))),
    commit: (message) => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--no-verify', '--message', message);
      hasCommitted = true;
    },
    close: () => {
      git(repository, 'worktree', 'remove', '--force', folder);
      if (!hasCommitted) git(repository, 'branch', '--quiet', '-D', name);
      rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** @throws with what git says */
function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0] ?? ''}: ${stderr.trim() || stdout.trim()}`);
  return stdout.trim();
}

function tryGit(cwd: string, ...args: readonly string[]): string | undefined {
  try {
    return git(cwd, ...args);
  } catch {
    return undefined;
  }
}
