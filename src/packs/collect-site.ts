import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FOLDER } from '../search/shared/index-format.ts';
import type { SearchSources } from '../search/build/list-documents.ts';
import type { BuiltSite } from './built-site.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { encodeText, SITE_FOLDER, WORKS_FOLDER, type PackFiles } from './pack-files.ts';
import { buildPackIndex } from './pack-index.ts';
import { rewriteStyles } from './pack-styles.ts';
import { readPages, rewritePages } from './rewrite-pages.ts';
import { listModules } from './rewrite-script.ts';
import { buildStamp, type PackStamp } from './stamp.ts';
import type { Subject } from './subject.ts';

export interface CollectedSite {
  readonly files: PackFiles;
  readonly stamp: PackStamp;
}

/** The pages, as the pack has them, and all that they need. */
export async function collectSite(
  site: BuiltSite,
  subject: Subject,
  pages: ReadonlySet<string>,
  sources: SearchSources,
  now: Date,
): Promise<CollectedSite> {
  const html = readPages(site, pages);
  const index = buildPackIndex(sources, pages, subject);
  const modules = [...new Set([...html.values()].flatMap(listModules))].sort();
  const scripts = await bundleScripts(site, modules);
  const stamp = buildStamp(
    new Map([
      ...[...html].map(([page, text]) => [page, encodeText(text)] as const),
      ...[...index].map(([name, bytes]) => [INDEX_FOLDER + name, bytes] as const),
      ['scripts', scripts],
    ]),
    now,
  );
  const files: PackFiles = new Map([[`${WORKS_FOLDER}/scripts.js`, scripts]]);
  const add = (below: string, content: Uint8Array): void => {
    files.set(`${SITE_FOLDER}/${below}`, content);
  };
  const rewritten = rewritePages(site, html, stamp);
  for (const [page, text] of rewritten.pages) add(page, encodeText(text));
  for (const [name, bytes] of index) addData(files, INDEX_FOLDER + name, bytes);
  for (const name of rewritten.data)
    addData(files, name, readFileSync(path.join(site.outDir, name)));
  for (const name of rewritten.files) {
    if (name.endsWith('.css')) add(name, rewriteStyles(site, name));
    else files.set(`${SITE_FOLDER}/${name}`, { file: path.join(site.outDir, name) });
  }
  return { files, stamp };
}

/** A file that scripts read, as the script that src/packs/browser/read-file.ts runs. */
function addData(files: PackFiles, name: string, bytes: Uint8Array): void {
  const below = `${SITE_FOLDER}/${name}`;
  const base64 = Buffer.from(bytes).toString('base64');
  files.set(`${below}.js`, encodeText(`zhanjuanFile(${JSON.stringify(below)},"${base64}");\n`));
}
