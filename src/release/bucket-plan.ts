import { getCacheControl, getMediaType } from '../serve/headers.ts';

/** One file of a release as it is to be sent. */
export interface SentFile {
  /** Below the site's root. */
  readonly path: string;
  /** The file on this machine that holds what is sent. */
  readonly source: string;
  readonly bytes: number;
  readonly md5: string;
  readonly isShrunk: boolean;
}

/** One file as the bucket lists it. */
export interface StoredFile {
  readonly path: string;
  /** Storage that encrypts or was filled in pieces may not know it. */
  readonly md5: string | undefined;
}

/**
 * In this order nothing that is already there ever leads to what is not yet there: what pages are made of, pages that
 * nobody links to yet, pages that link to them, lists that name pages. Only then is anything taken away.
 */
export const STEPS = ['hashed', 'others', 'new-pages', 'pages', 'lists'] as const;
export type Step = (typeof STEPS)[number];

export interface BucketUpload {
  readonly step: Step;
  readonly file: SentFile;
  readonly isNew: boolean;
}

export interface BucketPlan {
  readonly uploads: readonly BucketUpload[];
  readonly deletions: readonly string[];
  /** How many are there already. */
  readonly same: number;
}

/** What has to be sent and taken away for the bucket to hold exactly these files. */
export function planBucket(
  files: readonly SentFile[],
  stored: readonly StoredFile[],
  { all = false } = {},
): BucketPlan {
  const there = new Map(stored.map((file) => [file.path, file.md5]));
  const uploads = files
    .filter((file) => all || !there.has(file.path) || there.get(file.path) !== file.md5)
    .map((file) => {
      const isNew = !there.has(file.path);
      return { step: findStep(file.path, isNew), file, isNew };
    });
  const wanted = new Set(files.map((file) => file.path));
  const deletions = stored.map((file) => file.path).filter((file) => !wanted.has(file));
  return {
    uploads,
    deletions,
    same: files.length - uploads.length,
  };
}

/** Headers that a file of the site is kept with, as a web server would send them. */
export function listHeaders({ path, isShrunk }: SentFile): readonly string[] {
  return [
    `Content-Type: ${getMediaType(path)}`,
    `Cache-Control: ${getCacheControl(path)}`,
    ...(isShrunk ? ['Content-Encoding: gzip'] : []),
  ];
}

export function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function findStep(path: string, isNew: boolean): Step {
  if (isPage(path)) return isNew ? 'new-pages' : 'pages';
  // Read by pages and by the worker in visitors' browsers, whatever version they came from.
  if (/^keep\/|^search-index\/[^/]*$|^sw\.js$|(?:^|\/)collection\.json$|\.atom$/.test(path))
    return 'lists';
  return getCacheControl(path).includes('immutable') ? 'hashed' : 'others';
}
