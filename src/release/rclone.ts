import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  isPage,
  listHeaders,
  STEPS,
  type BucketPlan,
  type SentFile,
  type StoredFile,
} from './bucket-plan.ts';
import { copyFile, tryLink } from './place-file.ts';

/** In place of a status where a signal ended it. */
const KILLED = -1;

/** rclone did not do what it was asked. */
export class RcloneError extends Error {
  /** Nothing where there is no rclone. */
  readonly status: number | undefined;
  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

/** Everything below an address of rclone's (`<remote>:<bucket>/<folder>`). */
export async function listBucket(target: string): Promise<StoredFile[]> {
  const output = await runRclone([
    ...['lsjson', '--recursive', '--files-only', '--no-mimetype', '--no-modtime'],
    ...['--hash', '--hash-type', 'md5', target],
  ]);
  const listed = JSON.parse(output) as { Path: string; Hashes?: { md5?: string } }[];
  return listed.map(({ Path, Hashes }) => ({ path: Path, md5: Hashes?.md5 || undefined }));
}

/**
 * Sends and deletes by plan, a step at a time; the first failure stops it, so that nothing is taken away before all
 * else is there.
 * @param room a folder on the disk of the release, made and removed here
 */
export async function runBucketPlan(
  plan: BucketPlan,
  target: string,
  { room, progress }: { room: string; progress: (done: number, total: number) => void },
): Promise<void> {
  const total = plan.uploads.length + plan.deletions.length;
  let done = 0;
  mkdirSync(room, { recursive: true });
  try {
    for (const step of STEPS) {
      const files = plan.uploads.filter((upload) => upload.step === step).map(({ file }) => file);
      for (const [headers, group] of groupByHeaders(files)) {
        await sendFiles(group, headers, target, path.join(room, 'sent'));
        progress((done += group.length), total);
      }
    }
    // Pages before what they show; rclone itself keeps no order.
    for (const files of [
      plan.deletions.filter(isPage),
      plan.deletions.filter((file) => !isPage(file)),
    ]) {
      if (files.length === 0) continue;
      const list = path.join(room, 'deleted');
      // A last line without its end is not read.
      writeFileSync(list, files.map((file) => `${file}\n`).join(''));
      // Fast: one list of all, not one a folder.
      await runRclone(['delete', '--fast-list', '--files-from-raw', list, target]);
      progress((done += files.length), total);
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function groupByHeaders(files: readonly SentFile[]): Map<string, SentFile[]> {
  const groups = new Map<string, SentFile[]>();
  for (const file of files) {
    const headers = listHeaders(file).join('\n');
    const group = groups.get(headers);
    if (group) group.push(file);
    else groups.set(headers, [file]);
  }
  return groups;
}

/** rclone sets headers for all that it sends at once, under the names that the files have in their folder. */
async function sendFiles(
  files: readonly SentFile[],
  headers: string,
  target: string,
  folder: string,
): Promise<void> {
  for (const { path: name, source } of files) {
    const named = path.join(folder, name);
    if (!tryLink(source, named)) copyFile(source, named);
  }
  const flags = headers.split('\n').flatMap((header) => ['--header-upload', header]);
  await runRclone(['copy', '--no-check-dest', ...flags, folder, target]);
  rmSync(folder, { recursive: true });
}

async function runRclone(args: readonly string[]): Promise<string> {
  const child = spawn('rclone', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return await new Promise((done, fail) => {
    child.once('error', (cause) => {
      fail(new RcloneError(cause.message, undefined));
    });
    child.once('close', (status, signal) => {
      const last = said.trim().split('\n').slice(-5).join('\n');
      if (status === 0) done(output);
      else fail(new RcloneError(last || (signal ?? ''), status ?? KILLED));
    });
  });
}
