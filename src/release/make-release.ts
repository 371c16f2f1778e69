import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listReleasedFiles } from './list-files.ts';
import { copyFile, tryLink } from './place-file.ts';
import { listReleases, MANIFEST, readSiteRelease, SITE } from './release-shelf.ts';
import { buildReleaseId, type ReleasedFile, type SiteRelease } from './site-release.ts';

/** What shrinks, and is worth keeping shrunk for the web server (nginx: `gzip_static on`). */
const SHRINKS = /\.(?:html|css|js|json|svg|xml|txt|vtt|webmanifest|bib|ris)$/;
const WORTH = 1024;

export interface ReleaseInput {
  /** Folder of the built site. */
  readonly built: string;
  readonly shelf: string;
  readonly site: string;
  readonly base: string;
  readonly commit: string | undefined;
  readonly made: Date;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Puts a built site on the shelf as a release: every file, what shrinks also shrunk, and release.json. A file that an
 * earlier release has already is linked to it. The release stands there whole or not at all.
 */
export async function makeRelease(input: ReleaseInput): Promise<SiteRelease> {
  const { built, shelf, site, base, commit, made, progress } = input;
  const files = (await listReleasedFiles(built, progress)).filter(isForPublic);
  const release: SiteRelease = {
    id: buildReleaseId(made, commit),
    made: `${made.toISOString().slice(0, 19)}Z`,
    commit,
    site,
    base,
    files,
  };
  const folder = path.join(shelf, release.id);
  const aside = `${folder}.${process.pid}.tmp`;
  rmSync(aside, { recursive: true, force: true });
  const [previous] = listReleases(shelf).slice(-1);
  const kept = previous === undefined ? new Map<string, string>() : mapHashes(shelf, previous);
  for (const file of files) {
    const target = path.join(aside, SITE, file.path);
    const same = kept.get(`${file.path} ${file.sha256}`);
    if (same === undefined || !tryLink(same, target)) copyFile(path.join(built, file.path), target);
    if (isShrunk(file)) await shrink(target, same);
  }
  writeFileSync(path.join(aside, MANIFEST), `${JSON.stringify(release, null, 1)}\n`);
  renameSync(aside, folder);
  return release;
}

/** Files of a release by path and hash. */
function mapHashes(shelf: string, id: string): Map<string, string> {
  return new Map(
    readSiteRelease(shelf, id).files.map((file) => [
      `${file.path} ${file.sha256}`,
      path.join(shelf, id, SITE, file.path),
    ]),
  );
}

/** Whatever lies in the built folder by accident: no maps of the program, no papers of the archive. */
function isForPublic({ path: file }: ReleasedFile): boolean {
  return !/\.map$|(?:^|\/)\.|^(?:release|clearance)\.json$|^urls\.lock$/.test(file);
}

function isShrunk({ path: file, bytes }: ReleasedFile): boolean {
  return bytes >= WORTH && SHRINKS.test(file);
}

async function shrink(file: string, same: string | undefined): Promise<void> {
  if (same !== undefined && tryLink(`${same}.gz`, `${file}.gz`)) return;
  writeFileSync(`${file}.gz`, await promisify(gzip)(readFileSync(file), { level: 9 }));
}
