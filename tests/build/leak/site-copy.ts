import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCanaryEnvironment } from './canary-settings.ts';
import type { CanaryRoot } from './root-writer.ts';

const PROGRAM = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const GATE = 'src/gate/publish-catalogue.ts';

/** The program in a folder of its own, where a build's traces cannot mix with those of another. */
export interface SiteCopy {
  readonly folder: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

export function copySite(projectRoot: string, folder: string): SiteCopy {
  mkdirSync(folder, { recursive: true });
  for (const name of PROGRAM)
    cpSync(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  const modules = path.join(projectRoot, 'node_modules');
  symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
  return { folder, outDir: path.join(folder, 'dist'), cacheDir: path.join(folder, '.zhanjuan') };
}

/** Puts a double in the gate's place; the real one stays beside it for the double to call. */
export function takeGateOut({ folder }: SiteCopy, double: string): void {
  const gate = path.join(folder, GATE);
  const aside = gate.replace(/\.ts$/, '-by-terms.ts');
  renameSync(gate, aside);
  const text = readFileSync(double, 'utf8')
    .replaceAll(`'../../../${GATE}'`, `'./${path.basename(aside)}'`)
    .replaceAll("'../../../src/", "'../");
  writeFileSync(gate, text);
}

export interface BuildResult {
  readonly code: number | null;
  /** All that was said on the terminal. */
  readonly output: string;
}

/** Builds as a curator does, and knows nothing of the tests around it. @param script pack.ts makes all packs as well */
export function runBuild(
  { folder, outDir, cacheDir }: SiteCopy,
  root: CanaryRoot,
  script: 'build.ts' | 'pack.ts' = 'build.ts',
): Promise<BuildResult> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const child = spawn(process.execPath, [`scripts/${script}`], {
    cwd: folder,
    env: {
      ...{ PATH, HOME, TMPDIR, SystemRoot },
      ...buildCanaryEnvironment(root),
      ASTRO_TELEMETRY_DISABLED: '1',
      ZHANJUAN_OUT: outDir,
      ZHANJUAN_CACHE: cacheDir,
    },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(said).toString() });
    });
  });
}
