// Shared by the build, pages and the worker: what can be kept offline.
import type { Language, LocalText } from '../../model/local-text.ts';

/** Folder below the site's base. */
export const KEEP_FOLDER = 'keep/';
/** All that can be kept: a KeepIndex. */
export const INDEX_FILE = `${KEEP_FOLDER}index.json`;
export const WORKER_FILE = 'sw.js';
/** Shown in place of what is not kept, while there is no network. */
export const OFFLINE_PAGE = 'offline/';

/** An exhibition or a lesson, and how much room it takes. */
export interface KeepEntry {
  readonly title: LocalText;
  /** Front pages, below the base. */
  readonly fronts: Readonly<Partial<Record<Language, string>>>;
  /** Changes with any of its files. */
  readonly version: string;
  readonly bytes: number;
  readonly count: number;
}

/** By slug. */
export type KeepIndex = Readonly<Record<string, KeepEntry>>;

/** `keep/<slug>.json` */
export interface KeepList extends KeepEntry {
  readonly files: readonly KeptFile[];
}

/** Path below the base, bytes, and the sum of what it holds; '' where the name stands for that. */
export type KeptFile = readonly [path: string, bytes: number, sha256: string];

export function buildListFile(slug: string): string {
  return `${KEEP_FOLDER}${slug}.json`;
}

/** Whose names stand for what they hold: the same in every release. */
export function isHashed(path: string): boolean {
  return /^(?:_astro|iiif|media)\/|^(?:search|browse)-index\/[^/]+\//.test(path);
}
