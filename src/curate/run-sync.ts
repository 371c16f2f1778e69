import path from 'node:path';
import { planBucket, type BucketPlan, type StoredFile } from '../release/bucket-plan.ts';
import { findBroken } from '../release/find-broken.ts';
import { listBucket, RcloneError, runBucketPlan } from '../release/rclone.ts';
import { readSentFiles } from '../release/read-sent-files.ts';
import { findCurrent, readSiteRelease } from '../release/release-shelf.ts';
import { confirm, type Console } from './console.ts';
import { formatBucketPlan } from './format-bucket-plan.ts';

export interface SyncWish {
  readonly shelf: string;
  /** As rclone names it: `<remote>:<bucket>`, the folder that the root of the host shows. */
  readonly remote: string;
  /** Shows what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** Texts are kept shrunk, for storage that visitors ask without a service between that shrinks. */
  readonly gzip: boolean;
  /** Sends what is there already too, so that it gets its headers. */
  readonly all: boolean;
}

/** Makes object storage hold the release that is shown, nothing more and nothing less. */
export async function runSync(wish: SyncWish, console: Console): Promise<boolean> {
  const { shelf, remote } = wish;
  const id = findCurrent(shelf);
  if (id === undefined) {
    console.say(
      `${shelf} 里还没有展示中的发布。先运行 npm run curate -- release。`,
      `No release is shown in ${shelf}. First: npm run curate -- release.`,
    );
    return false;
  }
  if (!/^.[^:]*:[^:]/.test(remote) || /^[A-Za-z]:[\\/]/.test(remote)) {
    console.say(
      `“${remote}”不是存储桶。写成“rclone 里的名字:桶名”，例如 oss:exhibits；名字在 rclone.conf 里（见 docs/recipes/rclone.conf）。`,
      `"${remote}" is no bucket. Write it as rclone's name and the bucket's, such as oss:exhibits; names stand in rclone.conf (see docs/recipes/rclone.conf).`,
    );
    return false;
  }
  const broken = await findBroken(shelf, id);
  if (broken.length > 0) {
    console.say(
      `${id} 有 ${broken.length} 个文件与发布时不同，没有上传：${broken[0] ?? ''}`,
      `${broken.length} files of ${id} are not as they were released; nothing was uploaded: ${broken[0] ?? ''}`,
    );
    return false;
  }
  const release = readSiteRelease(shelf, id);
  const target = `${remote.replace(/\/+$/, '')}${release.base.replace(/\/+$/, '')}`;
  try {
    const stored = await listBucket(target);
    if (isStrange(stored)) {
      console.say(
        `${target} 里有 ${stored.length} 个文件，却没有 404.html：不像是这个网站的桶，什么都没有动。请用空的桶。`,
        `${target} holds ${stored.length} files, but no 404.html: it does not look like this site's bucket. Nothing was touched; use an empty one.`,
      );
      return false;
    }
    const files = await readSentFiles(shelf, release, wish.gzip);
    const plan = planBucket(files, stored, wish);
    console.print(formatBucketPlan(plan, `${target} ← ${id}`, console.language));
    if (wish.dryRun || isDone(plan)) return true;
    if (!(await confirm(console, '照此上传和删除？', 'Upload and delete this?'))) return false;
    await send(plan, target, shelf, console);
    return reportLeft(planBucket(files, await listBucket(target)), target, console);
  } catch (error) {
    if (!(error instanceof RcloneError)) throw error;
    explain(error, target, console);
    return false;
  }
}

async function send(
  plan: BucketPlan,
  target: string,
  shelf: string,
  console: Console,
): Promise<void> {
  await runBucketPlan(plan, target, {
    room: path.join(shelf, `sync.${process.pid}.tmp`),
    progress: (done, total) => {
      console.progress('上传', 'uploaded', done, total);
    },
  });
}

/** Storage is asked again what it holds: what is withdrawn must not stay there unnoticed. */
function reportLeft(left: BucketPlan, target: string, console: Console): boolean {
  const files = [
    ...left.uploads.filter(({ isNew }) => isNew).map(({ file }) => `+ ${file.path}`),
    ...left.deletions.map((file) => `- ${file}`),
  ];
  if (files.length > 0)
    console.say(
      `${target} 还差 ${files.length} 个文件（+ 没有传上，- 没有删掉），再运行一次：\n${files.join('\n')}`,
      `${target} is not there yet: ${files.length} files (+ not sent, - not deleted); run it again:\n${files.join('\n')}`,
    );
  else
    console.say(
      `${target} 现在就是这次发布。再用 npm run verify -- 首页网址 核对读者看到的。`,
      `${target} is this release now. Check what visitors get: npm run verify -- URL`,
    );
  return files.length === 0;
}

function isStrange(stored: readonly StoredFile[]): boolean {
  return stored.length > 0 && !stored.some((file) => file.path === '404.html');
}

function isDone({ uploads, deletions }: BucketPlan): boolean {
  return uploads.length + deletions.length === 0;
}

function explain(error: RcloneError, target: string, console: Console): void {
  if (error.status === undefined)
    console.say(
      '这台机器上没有 rclone。Debian、Ubuntu、统信、麒麟：apt install rclone；其他系统见 https://rclone.org/downloads/ 。',
      'There is no rclone on this machine. Debian, Ubuntu: apt install rclone; elsewhere see https://rclone.org/downloads/ .',
    );
  else
    console.say(
      `rclone 没有做完 ${target}，已经上传的留在那里，该删的可能还没有删；查明原因后再运行一次即可：\n${error.message}`,
      `rclone did not finish ${target}. What is uploaded stays, what is to be deleted may still be there; find the cause and run it again:\n${error.message}`,
    );
}
