import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { runBuildIfStale } from '../../scripts/built-site.ts';
import type { Settings } from '../../src/settings.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';

/** Absolute folders that a site is built from. */
export interface SiteRoot {
  readonly content: string;
  readonly masters?: string;
}

export interface SiteAddress {
  readonly site?: string;
  readonly base?: string;
}

/** Archives mount disks under names like this one. */
const home = path.join(tmpdir(), `展卷 测试-${userInfo().username}`);

/** Environment of a build from `root`, with output and cache in `folder`. */
export function buildEnvironment(
  root: SiteRoot,
  folder: string,
  { site = 'https://exhibits.example.org', base = '/' }: SiteAddress = {},
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    // What CI systems have in their shells must not become addresses.
    BASE_URL: '/elsewhere/',
    SITE: 'https://elsewhere.example',
    ASTRO_TELEMETRY_DISABLED: '1',
    ZHANJUAN_CONTENT: root.content,
    ZHANJUAN_MASTERS: root.masters ?? '',
    ZHANJUAN_OUT: path.join(folder, 'dist'),
    ZHANJUAN_CACHE: path.join(folder, '缓存 cache'),
    ZHANJUAN_SITE: site,
    ZHANJUAN_BASE: base,
    ZHANJUAN_LANG: 'zh',
  };
}

/**
 * A built site that test files share and must not change: written below the system's temporary folder, kept there
 * from run to run, and built anew when the root that `write` writes or the program has changed.
 */
export async function getBuiltSite(
  name: string,
  write: (folder: string) => SiteRoot | Promise<SiteRoot>,
  address: SiteAddress = {},
): Promise<Settings> {
  const folder = path.join(home, name);
  const aside = path.join(folder, `root.${process.pid}`);
  const kept = path.join(folder, '根 root');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const written = await write(aside);
  if (existsSync(kept) && isSameTree(aside, kept)) {
    rmSync(aside, { recursive: true, force: true });
  } else {
    rmSync(kept, { recursive: true, force: true });
    renameSync(aside, kept);
  }
  const move = (to: string): string => path.join(kept, path.relative(aside, to));
  const root = {
    content: move(written.content),
    ...(written.masters !== undefined && { masters: move(written.masters) }),
  };
  return await runBuildIfStale(buildEnvironment(root, folder, address));
}

export interface BuildRun {
  /** Null when a signal ended it. */
  readonly status: number | null;
  /** All it said. */
  readonly output: string;
}

/**
 * One build as a curator starts it, for tests of what a build does.
 * @param watch is told of the running build's process group, to end it
 */
export async function runBuild(
  environment: NodeJS.ProcessEnv,
  { options = [], watch }: { options?: readonly string[]; watch?: (kill: () => void) => void } = {},
): Promise<BuildRun> {
  const child = spawn(process.execPath, ['scripts/build.ts', ...options], {
    env: environment,
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  watch?.(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  return await new Promise((done, fail) => {
    child.once('error', fail).once('close', (status) => done({ status, output }));
  });
}

function isSameTree(one: string, other: string): boolean {
  const names = listFiles(one);
  if (names.join('\n') !== listFiles(other).join('\n')) return false;
  return names.every((name) =>
    readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
  );
}
