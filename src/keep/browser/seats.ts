// Runs in the worker, which the browser may stop and start again between two requests of a page.
import { getPrefix } from './kept-caches.ts';

declare const clients: { readonly get: (id: string) => Promise<object | undefined> };

/** Which pages came out of which cache: all that they ask for comes from there too. */
export interface Seats {
  readonly find: (client: string) => Promise<string | undefined>;
  readonly take: (client: string, name: string) => Promise<void>;
}

export function openSeats(base: string): Seats {
  const remembered = new Map<string, string>();
  const open = () => caches.open(`${getPrefix(base)}seats`);
  const locate = (client: string): string =>
    new URL(`${base}keep/seat/${client}`, location.href).href;
  /** Of pages that have been closed. */
  const tidy = async (): Promise<void> => {
    const cache = await open();
    for (const { url } of await cache.keys()) {
      const client = url.split('/').at(-1) ?? '';
      if (!remembered.has(client) && !(await clients.get(client))) await cache.delete(url);
    }
  };
  return {
    find: async (client) => {
      if (client === '') return undefined;
      const known = remembered.get(client);
      if (known !== undefined) return known;
      const name = await (await (await open()).match(locate(client)))?.text();
      if (name !== undefined) remembered.set(client, name);
      return name;
    },
    take: async (client, name) => {
      if (client === '') return;
      await tidy();
      remembered.set(client, name);
      await (await open()).put(locate(client), new Response(name));
    },
  };
}
