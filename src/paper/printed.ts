import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from './paper.ts';

/** A sheet that has been set, as pages offer it. Plain data. */
export interface PrintedPaper {
  readonly bytes: number;
  readonly pages: number;
}

/** Sheets lie in the store of derivatives: what is withdrawn stays there, and nowhere else. */
export function getPaperFolder(cacheDir: string): string {
  return path.join(cacheDir, 'store', 'papers');
}

/** Its name in the store says how many pages it has. */
export function buildStoredName(key: string, pages: number): string {
  return `${key}.${pages}.pdf`;
}

/** What the store holds, by key. */
export function readStored(cacheDir: string): ReadonlyMap<string, { file: string; pages: number }> {
  const folder = getPaperFolder(cacheDir);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.flatMap((name) => {
      const [, key, pages] = /^([0-9a-f]{32})\.(\d+)\.pdf$/.exec(name) ?? [];
      if (key === undefined) return [];
      return [[key, { file: path.join(folder, name), pages: Number(pages) }] as const];
    }),
  );
}

/** Those of the sheets that have been set, by their file names on the site. */
export function listPrinted(
  papers: readonly Paper[],
  cacheDir: string,
): readonly (readonly [name: string, printed: PrintedPaper])[] {
  const stored = readStored(cacheDir);
  return papers.flatMap(({ name, key }) => {
    const found = stored.get(key);
    return found ? [[name, { bytes: statSync(found.file).size, pages: found.pages }] as const] : [];
  });
}
