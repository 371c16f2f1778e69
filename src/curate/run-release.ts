import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compareReleases } from '../release/compare-releases.ts';
import { makeRelease } from '../release/make-release.ts';
import { findCurrent, listReleases, showRelease } from '../release/release-shelf.ts';
import { findCommit } from './find-commit.ts';
import { NO_SITE, type Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { formatComparison } from './format-comparison.ts';
import { runClearance } from './run-clearance.ts';

export interface ReleaseWish {
  readonly shelf: string;
  /** Put on the shelf only; visitors go on seeing what they see. */
  readonly isHeldBack: boolean;
}

/** Puts the built site on the shelf, says what a visitor will notice, and shows it. */
export async function runRelease(
  settings: Settings,
  { shelf, isHeldBack }: ReleaseWish,
  console: Console,
): Promise<boolean> {
  if (settings.preview) {
    console.say(
      '现在是预览（ZHANJUAN_PREVIEW=1），草稿也在里面，不能发布。去掉这个变量再运行。',
      'This is a preview (ZHANJUAN_PREVIEW=1) with drafts in it and cannot be released. Unset the variable and run again.',
    );
    return false;
  }
  if (hasUncommitted(settings))
    console.say(
      '注意：有改动还没有提交到 git，发布的东西将来对不上任何一次提交。',
      'Note: some changes are not committed to git; what is released will match no commit.',
    );
  if (settings.site === NO_SITE)
    console.say(
      `注意：zhanjuan.yaml 里还没有写网站的网址（site），引文、分享和交换格式里的网址都会是 ${NO_SITE}。正式上网以前请写好，再发布一次。`,
      `Note: zhanjuan.yaml does not say the site's address (site) yet, and citations, sharing and open formats carry ${NO_SITE}. State it and release again before the site goes online.`,
    );
  const before = findCurrent(shelf);
  const { outDir: built, site, base } = settings;
  const release = await makeRelease({
    ...{ built, shelf, site, base, commit: findCommit(settings), made: new Date() },
    progress: (done, total) => {
      console.progress('核对文件', 'hashing files', done, total);
    },
  });
  const bytes = release.files.reduce((sum, file) => sum + file.bytes, 0);
  console.say(
    `发布 ${release.id}：${release.files.length} 个文件，${(bytes / 1e6).toFixed(1)} MB。`,
    `Release ${release.id}: ${release.files.length} files, ${(bytes / 1e6).toFixed(1)} MB.`,
  );
  if (!(await runClearance(settings, path.join(shelf, release.id, 'clearance.json'), console)))
    return false;
  if (before !== undefined && listReleases(shelf).includes(before))
    console.print(formatComparison(compareReleases(shelf, before, release.id), console.language));
  if (!isHeldBack) showRelease(shelf, release.id);
  console.say(
    isHeldBack
      ? `先不展示。要展示时：npm run curate -- rollback ${release.id}`
      : `现在展示 ${release.id}。请把 urls.lock 的改动提交到 git。`,
    isHeldBack
      ? `Not shown yet. To show it: npm run curate -- rollback ${release.id}`
      : `Now showing ${release.id}. Commit the change of urls.lock to git.`,
  );
  return true;
}

/** The lock of addresses does not count: a release writes it. */
function hasUncommitted({ projectRoot }: Settings): boolean {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return stdout.split('\n').some((line) => line !== '' && !line.endsWith('urls.lock'));
}
