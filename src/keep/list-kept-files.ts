import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { choosePages } from '../packs/choose-pages.ts';
import type { BuiltSite } from '../packs/built-site.ts';
import { listFolder, readPages, rewritePages } from '../packs/rewrite-pages.ts';
import type { Subject } from '../packs/subject.ts';
import { isHashed, OFFLINE_PAGE, type KeptFile } from './browser/kept-list.ts';

/** Folders that pages of the site need whole: their modules, styles and letters; what the search reads. */
const SHARED = ['_astro', 'search-index'];

/** What a browser keeps of a subject: the pages of its pack as the site has them, and all that they need. */
export function listKeptFiles(site: BuiltSite, subject: Subject): KeptFile[] {
  const offline = [OFFLINE_PAGE, `en/${OFFLINE_PAGE}`].map((page) => `${page}index.html`);
  const pages = new Set([
    ...choosePages(site, subject),
    ...offline.filter((page) => existsSync(path.join(site.outDir, page))),
  ]);
  const { files, data } = rewritePages(site, readPages(site, pages), { version: '', date: '' });
  const shared = SHARED.flatMap((folder) => listFolder(site, folder));
  return [...new Set([...pages, ...files, ...data, ...shared])]
    .sort()
    .map((file) => describe(site, file));
}

function describe({ outDir }: BuiltSite, file: string): KeptFile {
  const whole = path.join(outDir, file);
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const { size } = statSync(whole);
  if (isHashed(file)) return [address, size, ''];
  return [address, size, createHash('sha256').update(readFileSync(whole)).digest('hex')];
}
