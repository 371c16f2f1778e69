/** A file of a pack: what it holds, or where on this machine that lies. */
export type Content = Uint8Array | { readonly file: string };

/** By their paths in the pack, which have forward slashes. */
export type PackFiles = Map<string, Content>;

/** Folder of the site in which packs are offered. */
export const PACKS_FOLDER = 'packs';
/** Folder with the pages. Beside it stand only the few files that a teacher is to see. */
export const SITE_FOLDER = 'site';
/** Folder with what makes the pack work. */
export const WORKS_FOLDER = 'pack';

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The way from one file of a pack to another, as an address. */
export function buildRelative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = here.slice(shared).map(() => '..');
  return [...up, ...there.slice(shared).map(encodeURIComponent)].join('/');
}

/** From a page below the site's root to the cover of the pack. */
export function buildCoverAddress(page: string): string {
  return buildRelative(`${SITE_FOLDER}/${page}`, 'index.html');
}
