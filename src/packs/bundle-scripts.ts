import { build, type BuildOptions, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from './built-site.ts';

/** Where the site's modules lie. */
const MODULES = '_astro';
const HERE = path.dirname(fileURLToPath(import.meta.url));

/** As in astro.config.mjs. */
const TARGET = ['chrome105', 'firefox110', 'safari16'];

/**
 * All modules that pages of the pack start, as one classic script: browsers load no module from a disk. What several
 * of them share runs once; what they load on demand runs on demand; what they fetch is read from scripts.
 */
export async function bundleScripts(
  { outDir }: BuiltSite,
  modules: readonly string[],
): Promise<Uint8Array> {
  const folder = path.join(outDir, MODULES);
  const entries = modules.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path.join(folder, name))}),`,
  );
  const runner = JSON.stringify(path.join(HERE, 'browser/run-modules.ts'));
  return await bundle({
    stdin: {
      contents: [
        `import { runModules } from ${runner};`,
        `void runModules({ ${entries.join('\n')} }, document.currentScript.dataset.modules);`,
      ].join('\n'),
      resolveDir: HERE,
    },
    inject: [path.join(HERE, 'browser/fetch.ts')],
    define: { 'import.meta.url': 'document.baseURI' },
    plugins: [withoutPreloading(folder)],
  });
}

/** A script of one of the pack's own pages. */
export async function bundleOwnScript(name: 'verify' | 'share'): Promise<Uint8Array> {
  return await bundle({ entryPoints: [path.join(HERE, 'browser', `${name}-page.ts`)] });
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'eof',
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('[pack] esbuild gave nothing back');
  return output.contents;
}

/** Vite's helper asks for a module's files ahead of it. There are none: all is in one script. */
function withoutPreloading(folder: string): Plugin {
  return {
    name: 'without-preloading',
    setup: (press) => {
      press.onLoad({ filter: /\.js$/ }, async ({ path: file }) => {
        if (path.dirname(file) !== folder) return undefined;
        const text = await readFile(file, 'utf8');
        const contents = text.replace(
          /const __vite__mapDeps=.*=>i\.map\(i=>d\[i\]\);/,
          'const __vite__mapDeps=()=>[];',
        );
        if (contents === text && text.includes('__vite__mapDeps'))
          throw new Error(`[pack] ${file}: an unknown way of preloading`);
        return { contents };
      });
    },
  };
}
