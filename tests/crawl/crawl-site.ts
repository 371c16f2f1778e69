import { findCssLinks, findPageLinks, findScriptLinks, type PageLink } from './page-links.ts';

export interface Crawl {
  /** Paths of the HTML pages that links lead to, with the base. */
  readonly pages: readonly string[];
  /** How many addresses were asked for. */
  readonly asked: number;
  /** `page → address: what is wrong`, a line each. */
  readonly problems: readonly string[];
}

interface Visit {
  readonly status: number;
  readonly type: string;
  readonly ids: ReadonlySet<string>;
}

interface Errand {
  readonly url: URL;
  readonly link: PageLink;
  readonly page: string;
}

/**
 * Follows every link of a served site from `start`. Every address must answer 200, every `#fragment` exist in its
 * page; another host may only be linked, by rel=external, never asked for anything.
 * @param origin of the deployed site: absolute addresses below it are looked up on the server
 */
export async function crawlSite(start: string, origin: string): Promise<Crawl> {
  const server = new URL(start).origin;
  const visits = new Map<string, Promise<Visit>>();
  const errands: Errand[] = [];
  const problems: string[] = [];
  const queue: string[] = [];

  const plan = (links: readonly PageLink[], page: string): void => {
    for (const link of links) {
      const absolute = new URL(link.address, server + page);
      const url =
        absolute.origin === origin ? new URL(absolute.href.replace(origin, server)) : absolute;
      if (url.protocol === 'data:') continue;
      if (url.origin !== server) {
        if (!link.isFollowed || !link.rel.includes('external'))
          problems.push(`${page} ${link.from} → ${link.address}: leads to another host`);
        continue;
      }
      errands.push({ url, link, page });
      // A static server gives the same page whatever stands behind the question mark.
      const address = url.pathname;
      if (visits.has(address)) continue;
      visits.set(address, visit(server + address, plan));
      queue.push(address);
    }
  };
  const entrance: PageLink = { address: start, from: 'start', rel: [], isFollowed: true };
  plan([entrance], new URL(start).pathname);
  for (let at = 0; at < queue.length; at++) await visits.get(queue[at] ?? '');

  const pages: string[] = [];
  for (const { url, link, page } of errands) {
    const found = await visits.get(url.pathname);
    const say = (what: string): number =>
      problems.push(`${page} ${link.from} → ${link.address}: ${what}`);
    if (found?.status !== 200) {
      say(String(found?.status));
      continue;
    }
    if (!found.type.startsWith('text/html')) continue;
    pages.push(url.pathname);
    const id = decodeURIComponent(url.hash.slice(1));
    if (id !== '' && !found.ids.has(id)) say('no such place in that page');
  }
  return {
    pages: [...new Set(pages)].sort(),
    asked: visits.size,
    problems: [...new Set(problems)],
  };
}

async function visit(
  url: string,
  plan: (links: readonly PageLink[], page: string) => void,
): Promise<Visit> {
  const response = await fetch(url, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  const { status } = response;
  const { pathname } = new URL(url);
  const from = (kind: string) => (address: string) => ({
    address,
    from: kind,
    rel: [],
    isFollowed: false,
  });
  if (status !== 200 || !/html|css|javascript/.test(type)) {
    await response.body?.cancel();
    return { status, type, ids: new Set() };
  }
  const text = await response.text();
  if (type.includes('css')) plan(findCssLinks(text).map(from('css')), pathname);
  if (type.includes('javascript')) plan(findScriptLinks(text).map(from('script')), pathname);
  if (!type.includes('html')) return { status, type, ids: new Set() };
  const { links, ids } = findPageLinks(text);
  plan(links, pathname);
  return { status, type, ids };
}
