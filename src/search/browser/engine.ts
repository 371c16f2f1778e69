// Runs in the browser. The one door to whatever engine answers a query.

export interface SearchHit {
  readonly href: string;
  readonly title: string;
  /** HTML with `<mark>`, already escaped by the engine. */
  readonly excerpt: string;
  readonly type: string;
}

export interface SearchAnswer {
  readonly total: number;
  /** Counts by type, whatever type is chosen. */
  readonly types: Readonly<Record<string, number>>;
  readonly read: (from: number, to: number) => Promise<readonly SearchHit[]>;
}

export interface SearchEngine {
  readonly search: (query: string, type: string | undefined) => Promise<SearchAnswer>;
}

interface PagefindResult {
  readonly data: () => Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    query: string,
    options: object,
  ) => Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}

/** Loads Pagefind from `base`; nothing is fetched before. */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 40 });
  return {
    async search(query, type) {
      const filters = type === undefined ? {} : { type };
      const { results, filters: counts } = await pagefind.search(query, { filters });
      return {
        total: results.length,
        types: counts['type'] ?? {},
        read: (from, to) => Promise.all(results.slice(from, to).map(readHit)),
      };
    },
  };
}

async function readHit(result: PagefindResult): Promise<SearchHit> {
  const { url, excerpt, meta, filters } = await result.data();
  return { href: url, excerpt, title: meta['title'] ?? url, type: filters['type']?.[0] ?? 'chapter' };
}
