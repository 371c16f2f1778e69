// Runs in pages and in the worker. One cache a subject and version; it counts once its list lies in it.
import { buildListFile, type KeepList } from './kept-list.ts';

export interface Kept {
  readonly slug: string;
  readonly version: string;
  /** Of its cache. */
  readonly name: string;
}

/** @param base address of the site's root, with a slash at its end; several sites may stand below one host */
export function getPrefix(base: string): string {
  return `zhanjuan:${new URL(base, location.href).pathname}:`;
}

export function buildCacheName(base: string, slug: string, version: string): string {
  return `${getPrefix(base)}kept:${slug}:${version}`;
}

/** All that is there, complete or not. */
export async function listCaches(base: string): Promise<Kept[]> {
  const start = `${getPrefix(base)}kept:`;
  return (await caches.keys()).flatMap((name) => {
    const [slug = '', version = ''] = name.startsWith(start)
      ? name.slice(start.length).split(':')
      : [];
    return slug === '' ? [] : [{ slug, version, name }];
  });
}

/** What is there whole. */
export async function listKept(base: string): Promise<(Kept & { readonly list: KeepList })[]> {
  const found = await Promise.all(
    (await listCaches(base)).map(async (kept) => {
      const list = await readList(base, kept);
      return list ? [{ ...kept, list }] : [];
    }),
  );
  return found.flat();
}

export async function readList(base: string, { name, slug }: Kept): Promise<KeepList | undefined> {
  const cache = await caches.open(name);
  const answer = await cache.match(new URL(base + buildListFile(slug), location.href));
  return answer && ((await answer.json()) as KeepList);
}

export async function dropKept(base: string, slug: string): Promise<void> {
  for (const kept of await listCaches(base)) if (kept.slug === slug) await caches.delete(kept.name);
}

/** Nothing is written by two at a time. */
export async function takeTurn<Result>(base: string, act: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(`${getPrefix(base)}turn`, act);
}

/** Tells the pages that are open. */
export function tellChange(base: string): void {
  const channel = new BroadcastChannel(getPrefix(base));
  channel.postMessage('changed');
  channel.close();
}
