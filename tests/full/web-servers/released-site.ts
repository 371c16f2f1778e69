import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeRelease } from '../../../src/release/make-release.ts';
import { showRelease } from '../../../src/release/release-shelf.ts';
import type { SiteRelease } from '../../../src/release/site-release.ts';
import { getBuiltSite } from '../../build/build-site.ts';
import { writeSoundRoot } from '../../build/sound-root.ts';

/** A page that archives hand out, under the name they gave it. */
export const CHINESE_NAME = 'downloads/红军家书 (1935年).txt';

export interface ReleasedSite {
  readonly room: string;
  /** The built site, to be changed between releases. */
  readonly built: string;
  readonly shelf: string;
  /** Releases what is built now, and shows it. */
  readonly release: () => Promise<SiteRelease>;
}

/** A copy of the small site in a room of its own that others may look into. */
export async function prepareSite(name: string): Promise<ReleasedSite> {
  const room = mkdtempSync(path.join(tmpdir(), `发布 ${name}-`));
  // nginx runs as somebody else, who has to get at the files.
  execFileSync('chmod', ['755', room]);
  const { outDir, site, base } = await getBuiltSite('小站 sound', writeSoundRoot);
  const built = path.join(room, 'built');
  cpSync(outDir, built, { recursive: true });
  mkdirSync(path.join(built, 'downloads'));
  writeFileSync(path.join(built, CHINESE_NAME), '家书\n'.repeat(400));
  const shelf = path.join(room, 'shelf');
  let clock = Date.UTC(2026, 5, 9, 8);
  const release = async (): Promise<SiteRelease> => {
    const made = await makeRelease({
      ...{ built, shelf, site, base },
      commit: undefined,
      made: new Date((clock += 60_000)),
    });
    showRelease(shelf, made.id);
    return made;
  };
  return { room, built, shelf, release };
}
