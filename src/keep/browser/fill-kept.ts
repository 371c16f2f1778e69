// Runs in pages and in the worker.
import { buildCacheName, listCaches, readList, takeTurn, type Kept } from './kept-caches.ts';
import { buildListFile, isHashed, type KeepList, type KeptFile } from './kept-list.ts';

/** The site was changed while it was being kept: what was fetched is of another release than its list. */
export class ChangedError extends Error {}

export interface FillOptions {
  readonly report?: (done: number, list: KeepList) => void;
  readonly signal?: AbortSignal;
}

const AT_ONCE = 6;
/** Of the server's answer; the rest is about the way it came. */
const HEADERS = ['content-type', 'content-security-policy', 'last-modified'];

/**
 * Brings what is kept of a subject to the version the site has now. It is used only when it is whole, so that no
 * page is ever put together from two releases. What the site no longer has goes first.
 */
export async function fillKept(
  base: string,
  slug: string,
  options: FillOptions = {},
): Promise<void> {
  await takeTurn(base, async () => {
    try {
      await fill(base, slug, options);
    } catch (error) {
      // A release was put up in the midst of it: once more, by its own list.
      if (!(error instanceof ChangedError)) throw error;
      await fill(base, slug, options);
    }
  });
}

async function fill(base: string, slug: string, { report, signal }: FillOptions): Promise<void> {
  const locate = (path: string): string => new URL(base + encodeURI(path), location.href).href;
  const listFile = locate(buildListFile(slug));
  const answer = await fetch(listFile, { cache: 'no-cache', signal: signal ?? null });
  if (!answer.ok) throw new Error(`${answer.status} ${listFile}`);
  const list = (await answer.json()) as KeepList;
  const name = buildCacheName(base, slug, list.version);
  const cache = await caches.open(name);
  const older = (await listCaches(base)).filter((kept) => kept.slug === slug && kept.name !== name);
  if (!(await cache.match(listFile))) {
    await takeOver(base, older, list, cache, locate);
    const present = new Set((await cache.keys()).map(({ url }) => url));
    const missing = list.files.filter(([path]) => !present.has(locate(path)));
    let done = list.files.length - missing.length;
    report?.(done, list);
    const queue = missing.values();
    const work = async (): Promise<void> => {
      for (const file of queue) {
        await cache.put(locate(file[0]), await fetchFile(locate(file[0]), file, signal));
        report?.((done += 1), list);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await cache.put(listFile, new Response(JSON.stringify(list)));
  }
  for (const kept of older) await caches.delete(kept.name);
}

/** What stays the same is copied. What was withdrawn leaves at once, with all pages that may speak of it. */
async function takeOver(
  base: string,
  older: readonly Kept[],
  list: KeepList,
  cache: Cache,
  locate: (path: string) => string,
): Promise<void> {
  const sums = new Map(list.files.map(([path, , sum]) => [path, sum]));
  for (const kept of older) {
    const old = await caches.open(kept.name);
    const files = (await readList(base, kept))?.files ?? [];
    for (const [path, , sum] of files) {
      const answer = sums.get(path) === sum && (await old.match(locate(path)));
      if (answer) await cache.put(locate(path), answer);
    }
    const isWithdrawn = ([path]: KeptFile): boolean =>
      !sums.has(path) && !/^(?:_astro|search-index|browse-index)\//.test(path);
    if (files.length === 0 || files.some(isWithdrawn)) await caches.delete(kept.name);
  }
}

async function fetchFile(
  url: string,
  [path, bytes, sum]: KeptFile,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const cache = isHashed(path) ? 'default' : 'no-cache';
  const answer = await fetch(url, { cache, signal: signal ?? null });
  if (answer.status === 404 || answer.status === 410)
    throw new ChangedError(`${answer.status} ${url}`);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  const body = await answer.arrayBuffer();
  if (body.byteLength !== bytes || (sum !== '' && sum !== (await computeSum(body))))
    throw new ChangedError(url);
  const headers = HEADERS.flatMap((header): [string, string][] => {
    const value = answer.headers.get(header);
    return value === null ? [] : [[header, value]];
  });
  return new Response(body, { headers });
}

async function computeSum(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
