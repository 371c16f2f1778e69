import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedCatalogue } from '../model/published.ts';
import type { BuiltSite } from '../packs/built-site.ts';
import { listSubjects, type Subject } from '../packs/subject.ts';
import {
  buildListFile,
  INDEX_FILE,
  KEEP_FOLDER,
  WORKER_FILE,
  type KeepEntry,
  type KeepIndex,
  type KeptFile,
} from './browser/kept-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listKeptFiles } from './list-kept-files.ts';

/**
 * Lists for the built site what a browser that keeps an exhibition or a lesson has to fetch, and puts the worker
 * beside them. To be done again whenever a page of the site is written anew.
 */
export async function writeKeep(site: BuiltSite, catalogue: PublishedCatalogue): Promise<void> {
  const write = (file: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(site.outDir, file), content);
  rmSync(path.join(site.outDir, KEEP_FOLDER), { recursive: true, force: true });
  mkdirSync(path.join(site.outDir, KEEP_FOLDER), { recursive: true });
  const index: Record<string, KeepEntry> = {};
  for (const subject of listSubjects(catalogue)) {
    const files = listKeptFiles(site, subject);
    const entry = buildEntry(site, subject, files);
    index[subject.slug] = entry;
    write(buildListFile(subject.slug), JSON.stringify({ ...entry, files }));
  }
  write(INDEX_FILE, JSON.stringify(index satisfies KeepIndex));
  write(WORKER_FILE, await bundleWorker());
}

function buildEntry(
  { outDir }: BuiltSite,
  { title, roots: [root = ''] }: Subject,
  files: readonly KeptFile[],
): KeepEntry {
  const fronts = Object.entries({ zh: root, en: `en/${root}` }).filter(([, page]) =>
    existsSync(path.join(outDir, page, 'index.html')),
  );
  return {
    title,
    fronts: Object.fromEntries(fronts),
    version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16),
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    count: files.length,
  };
}
