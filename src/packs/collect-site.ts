import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FOLDER } from '../search/shared/index-format.ts';
import type { SearchSources } from '../search/build/list-documents.ts';
import type { BuiltSite } from './built-site.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { emptyOffers } from './fill-offers.ts';
import type { Collected } from './links.ts';
import { encodeText, SITE_FOLDER, WORKS_FOLDER, type PackFiles } from './pack-files.ts';
import { buildPackIndex } from './pack-index.ts';
import { rewriteStyles } from './pack-styles.ts';
import { rewritePage } from './rewrite-page.ts';
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
  const html = new Map(
    [...pages].map((page) => [
      page,
      emptyOffers(readFileSync(path.join(site.outDir, page), 'utf8')),
    ]),
  );
  const collected: Collected = { pages, files: new Set(), folders: new Set(), data: new Set() };
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
  for (const [page, text] of html)
    add(page, encodeText(rewritePage(text, page, { site, collected, stamp })));
  for (const [name, bytes] of index) addData(files, INDEX_FOLDER + name, bytes);
  for (const name of collected.data)
    addData(files, name, readFileSync(path.join(site.outDir, name)));
  for (const name of [...collected.files, ...[...collected.folders].flatMap(listFolder)]) {
    if (name.endsWith('.css')) add(name, rewriteStyles(site, name));
    else files.set(`${SITE_FOLDER}/${name}`, { file: path.join(site.outDir, name) });
  }
  return { files, stamp };

  function listFolder(folder: string): string[] {
    return readdirSync(path.join(site.outDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(site.outDir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      );
  }
}

/** A file that scripts read, as the script that src/packs/browser/read-file.ts runs. */
function addData(files: PackFiles, name: string, bytes: Uint8Array): void {
  const below = `${SITE_FOLDER}/${name}`;
  const base64 = Buffer.from(bytes).toString('base64');
  files.set(`${below}.js`, encodeText(`zhanjuanFile(${JSON.stringify(below)},"${base64}");\n`));
}
