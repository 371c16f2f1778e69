import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { emptyOffers } from './fill-offers.ts';
import type { Collected } from './links.ts';
import { rewritePage } from './rewrite-page.ts';
import type { PackStamp } from './stamp.ts';

export interface RewrittenPages {
  /** By their files below the site's root. */
  readonly pages: ReadonlyMap<string, string>;
  /** What they show, play and offer. */
  readonly files: readonly string[];
  /** What their scripts read. */
  readonly data: readonly string[];
}

/** Pages as they were before anything was offered on them, by their files below the site's root. */
export function readPages(
  { outDir }: BuiltSite,
  pages: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...pages].map((page) => [page, emptyOffers(readFileSync(path.join(outDir, page), 'utf8'))]),
  );
}

/** Pages as a pack has them, and the files of the site that they need; `html` is all of the pages together. */
export function rewritePages(
  site: BuiltSite,
  html: ReadonlyMap<string, string>,
  stamp: PackStamp,
): RewrittenPages {
  const collected: Collected = {
    pages: new Set(html.keys()),
    files: new Set(),
    folders: new Set(),
    data: new Set(),
  };
  const pages = new Map(
    [...html].map(([page, text]) => [page, rewritePage(text, page, { site, collected, stamp })]),
  );
  const inFolders = [...collected.folders].flatMap((folder) => listFolder(site, folder));
  return { pages, files: [...collected.files, ...inFolders], data: [...collected.data] };
}

/** All files in a folder of the site, below its root. */
export function listFolder({ outDir }: BuiltSite, folder: string): string[] {
  return readdirSync(path.join(outDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
}
