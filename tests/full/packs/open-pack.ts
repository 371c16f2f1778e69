import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseSettings } from '../../../src/settings.ts';
import { unzipPack } from './unzip-pack.ts';

/** Makes a pack of the bundled site as `npm run pack` does, and unpacks it. */
export function openPack(slug: string): { readonly folder: string; readonly outDir: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', slug], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(stderr);
  const { outDir } = parseSettings(process.cwd(), process.env);
  return { outDir, folder: unzipPack(path.join(outDir, 'packs', `${slug}.zip`), slug) };
}
