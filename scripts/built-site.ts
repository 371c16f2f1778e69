import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSettings, type Settings } from '../src/settings.ts';

const inputs = ['src', 'public', 'scripts/build.ts', 'astro.config.mjs', 'package-lock.json'];

/**
 * The site that these settings describe (by default the bundled one), built when there is none or when anything it
 * is made of has changed since.
 * @returns its settings; outDir holds the site
 * @throws when the build fails; it has then said why
 */
export async function runBuildIfStale(
  environment: Readonly<NodeJS.ProcessEnv> = process.env,
): Promise<Settings> {
  const settings = parseSettings(process.cwd(), environment);
  const stamp = join(settings.cacheDir, 'built-site.txt');
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === computeStamp(settings);
  if (isFresh) return settings;
  const status = await new Promise<number | null>((done, fail) => {
    // A test runner's own NODE_ENV would make another site of it.
    const env = { ...environment, NODE_ENV: 'production' };
    spawn(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env })
      .once('error', fail)
      .once('close', done);
  });
  if (status !== 0) throw new Error('[build] the site could not be built; the reasons stand above');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, computeStamp(settings));
  return settings;
}

/** Names, sizes and times of all inputs, and of the home page, so that another's build in its place is noticed. */
function computeStamp(settings: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  const masters = settings.masters === undefined ? [] : [settings.masters];
  const sources = [...inputs, ...settings.contentRoots, ...masters].flatMap(listFiles);
  for (const file of [...sources, join(settings.outDir, 'index.html')]) {
    const found = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file}\n${found?.size ?? 'none'}\n${found?.mtimeMs ?? ''}\n`);
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name));
}
