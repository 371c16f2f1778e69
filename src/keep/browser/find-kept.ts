// Runs in the worker.
import { listKept } from './kept-caches.ts';
import { OFFLINE_PAGE } from './kept-list.ts';

export interface Found {
  /** Of the cache it comes from. */
  readonly name: string;
  readonly answer: Response;
}

/** Under which a request is kept: without what only scripts read, and as a folder where it is one. */
export function buildKey(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return url.href;
}

/** A page that is kept, from the first whole version that has it; else the page that says there is no network. */
export async function findPage(base: string, address: string): Promise<Found | undefined> {
  const root = new URL(base, location.href).href;
  const isEnglish = address.startsWith(`${root}en/`);
  const instead = `${root}${isEnglish ? 'en/' : ''}${OFFLINE_PAGE}`;
  const kept = await listKept(base);
  for (const key of [buildKey(address), instead])
    for (const { name } of kept) {
      const answer = await (await caches.open(name)).match(key);
      if (answer) return { name, answer };
    }
  return undefined;
}

/** What a page asks for besides, from one cache. A picture may be kept in another of its forms. */
export async function findFile(name: string, address: string): Promise<Response | undefined> {
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const key = buildKey(address);
  for (const form of ['', 'webp', 'jpg']) {
    if (form !== '' && !/\/media\/[^/]+\/\d+\.avif$/.test(key)) break;
    const answer = await cache.match(form === '' ? key : key.replace(/avif$/, form));
    if (answer) return answer;
  }
  return undefined;
}

/** Sound and film are asked for in pieces. */
export async function cutRange(answer: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return answer;
  const body = await answer.arrayBuffer();
  const size = body.byteLength;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const headers = new Headers(answer.headers);
  if (start > end) {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end}/${size}`);
  return new Response(body.slice(start, end + 1), { status: 206, headers });
}
