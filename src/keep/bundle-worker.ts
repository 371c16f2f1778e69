import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('browser/worker.ts', import.meta.url));

/** As one classic script. The same from release to release, as long as it is not itself changed. */
export async function bundleWorker(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // As in astro.config.mjs.
    target: ['chrome105', 'firefox110', 'safari16'],
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('[keep] esbuild gave nothing back');
  return output.contents;
}
