import path from 'node:path';
import { listReleasedFiles } from './list-files.ts';
import { readSiteRelease, SITE } from './release-shelf.ts';

/** Paths of a release whose files on the shelf are not, or no longer, what was released. */
export async function findBroken(shelf: string, id: string): Promise<string[]> {
  const files = await listReleasedFiles(path.join(shelf, id, SITE));
  const found = new Map(files.map((file) => [file.path, file.sha256]));
  return readSiteRelease(shelf, id)
    .files.filter((file) => found.get(file.path) !== file.sha256)
    .map((file) => file.path);
}
