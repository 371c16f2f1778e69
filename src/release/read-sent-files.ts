import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SentFile } from './bucket-plan.ts';
import { hashFile } from './list-files.ts';
import { SITE } from './release-shelf.ts';
import type { SiteRelease } from './site-release.ts';

/** The files of a release on the shelf as storage is to keep them: plain, or shrunk where the release has them shrunk. */
export async function readSentFiles(
  shelf: string,
  { id, files }: SiteRelease,
  isShrunk: boolean,
): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (const file of files) {
    const plain = path.join(shelf, id, SITE, file.path);
    const shrunk = isShrunk && existsSync(`${plain}.gz`);
    const source = shrunk ? `${plain}.gz` : plain;
    sent.push({
      path: file.path,
      source,
      bytes: statSync(source).size,
      md5: await hashFile(source, 'md5'),
      isShrunk: shrunk,
    });
  }
  return sent;
}
