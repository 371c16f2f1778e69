import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { delimiter } from 'node:path';
import type { CanaryRoot } from './root-writer.ts';

const SOURCES = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
] as const;

/** The program in a folder of its own, where a build leaves its traces apart from everybody else's. */
export interface SiteCopy {
  readonly folder: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

export function copySite(projectRoot: string, folder: string): SiteCopy {
  mkdirSync(folder, { recursive: true });
  for (const name of SOURCES)
    cpSync(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return { folder, outDir: path.join(folder, 'dist'), cacheDir: path.join(folder, '.zhanjuan') };
}

export interface BuildResult {
  readonly code: number | null;
  /** All that was said on the terminal. */
  readonly output: string;
}

/** Builds as a curator does, by scripts/build.ts. */
export function runBuild(
  { folder, outDir, cacheDir }: SiteCopy,
  { content, secret, masters }: CanaryRoot,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuildResult> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ZHANJUAN_CONTENT: [content, secret].join(delimiter),
      ZHANJUAN_MASTERS: masters,
      ZHANJUAN_OUT: outDir,
      ZHANJUAN_CACHE: cacheDir,
      ...environment,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const GATE = 'src/gate/publish-catalogue.ts';

/** Puts the double in the gate's place in a copy; the real one stays beside it for the double to call. */
export function takeGateOut({ folder }: SiteCopy, double: string): void {
  const gate = path.join(folder, GATE);
  const aside = gate.replace(/\.ts$/, '-by-terms.ts');
  renameSync(gate, aside);
  const text = readFileSync(double, 'utf8')
    .replaceAll(`'../../../${GATE}'`, `'./${path.basename(aside)}'`)
    .replaceAll("'../../../src/", "'../");
  writeFileSync(gate, text);
}
