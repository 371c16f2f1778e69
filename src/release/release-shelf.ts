import {
  existsSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { SiteRelease } from './site-release.ts';

/**
 * A folder of releases: `<shelf>/<id>/release.json` beside `<shelf>/<id>/site/`, and the link `<shelf>/current` to
 * the release that is shown. A web server shows `<shelf>/current/site`.
 */
const CURRENT = 'current';
export const MANIFEST = 'release.json';
export const SITE = 'site';

/** Names of the releases on the shelf, the oldest first. */
export function listReleases(shelf: string): string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(shelf, entry.name, MANIFEST)))
    .map(({ name }) => name)
    .sort();
}

export function readSiteRelease(shelf: string, id: string): SiteRelease {
  return JSON.parse(readFileSync(path.join(shelf, id, MANIFEST), 'utf8')) as SiteRelease;
}

/** Name of the release that is shown. */
export function findCurrent(shelf: string): string | undefined {
  try {
    return path.basename(readlinkSync(path.join(shelf, CURRENT)));
  } catch {
    return undefined;
  }
}

/** Shows another release. Visitors see the one or the other, never half of each. */
export function showRelease(shelf: string, id: string): void {
  const aside = path.join(shelf, `${CURRENT}.${process.pid}.tmp`);
  symlinkSync(id, aside, 'junction');
  renameSync(aside, path.join(shelf, CURRENT));
}

/** Paths that other releases on the shelf have and this one has not. */
export function listWithdrawn(shelf: string, { id, files }: SiteRelease): string[] {
  const kept = new Set(files.map((file) => file.path));
  const others = listReleases(shelf).filter((other) => other !== id);
  const paths = others.flatMap((other) => readSiteRelease(shelf, other).files.map((f) => f.path));
  return [...new Set(paths)].filter((file) => !kept.has(file)).sort();
}
