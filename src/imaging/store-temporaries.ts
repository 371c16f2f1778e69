import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Nothing takes longer: what is older was left behind, whatever machine made it. */
const LIFETIME_MS = 24 * 3600 * 1000;

/** A new folder on the store's own file system, named for its owner, so that others can tell when it is abandoned. */
export async function makeTemporaryFolder(root: string): Promise<string> {
  const name = `${getHost()}-${process.pid}-${randomUUID().slice(0, 13)}`;
  const folder = path.join(root, 'tmp', name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes what killed processes left behind. Folders of living processes, and of other machines, stay. */
export async function removeAbandonedFolders(root: string): Promise<void> {
  const parent = path.join(root, 'tmp');
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const folder = path.join(parent, name);
    if (await isAbandoned(name, folder)) await rm(folder, { recursive: true, force: true });
  }
}

async function isAbandoned(name: string, folder: string): Promise<boolean> {
  const [host, pid] = name.split('-');
  if (host === getHost() && !isAlive(Number(pid))) return true;
  const age = await stat(folder).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > LIFETIME_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Dead but not collected, as orphans stay in a container whose first process does not care. Linux only. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Containers share volumes but not process ids; their host names differ. */
function getHost(): string {
  return createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
}
