import { chromium, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getLaunchOptions } from '../../tests/browser/launch-options.ts';
import { runCountingServer } from './counting-server.ts';
import type { CorpusPage, QuerySets } from './read-corpus.ts';
import { measureRetrieval } from './retrieval.ts';
import {
  measureFolder,
  measurePeakMemory,
  summarise,
  type Sample,
  type StepResult,
} from './step.ts';

const ROWS = 5;
/** Pages handed over at once. */
const BATCH = 200;

/** Pagefind as it comes: pages as a site would have them, its own bundle, its own client. */
export async function runPagefind(
  pages: readonly CorpusPage[],
  sets: QuerySets,
  sample: readonly string[],
  folder: string,
): Promise<StepResult> {
  const begin = performance.now();
  const bundle = path.join(folder, 'pagefind');
  rmSync(bundle, { recursive: true, force: true });
  const buildMemory = await writeBundle(pages, bundle);
  const buildSeconds = (performance.now() - begin) / 1000;
  const { files, bytes } = measureFolder(bundle);
  writeFileSync(
    path.join(folder, 'bench.html'),
    '<!doctype html><html lang="zh"><title>bench</title>',
  );
  const server = await runCountingServer({ '/': folder });
  const { executablePath, args, env } = getLaunchOptions();
  const browser = await chromium.launch({ executablePath, args, env });
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.url}bench.html`);
    server.takeCount();
    return page;
  };
  const cold: Sample[] = [];
  const next: Sample[] = [];
  for (const [place, query] of sample.entries()) {
    const page = await open();
    const others = [1, 2].map((step) => sample[(place + step) % sample.length] ?? query);
    const samples: Sample[] = [];
    for (const text of [query, ...others]) {
      samples.push({ time: await search(page, text, ROWS), ...server.takeCount() });
    }
    const [first, , third] = samples;
    if (first) cold.push(first);
    if (third) next.push(third);
    await page.context().close();
  }
  const page = await open();
  const idOf = new Map(pages.map(({ id, url }) => [url, id]));
  const retrieval = await measureRetrieval(sets, async (query) => {
    await search(page, query, Infinity);
    const urls = await page.evaluate(() => (globalThis as unknown as { urls: string[] }).urls);
    return urls.map((url) => idOf.get(url) ?? -1);
  });
  await browser.close();
  server.close();
  return {
    buildSeconds,
    buildMemory,
    files,
    indexBytes: bytes,
    retrieval: [...retrieval],
    cold: summarise(cold),
    next: summarise(next),
  };
}

/** @returns megabytes at most */
async function writeBundle(pages: readonly CorpusPage[], outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('; '));
  try {
    for (let start = 0; start < pages.length; start += BATCH) {
      const batch = pages.slice(start, start + BATCH);
      await Promise.all(batch.map((page) => index.addHTMLFile(buildPage(page))));
    }
    await index.writeFiles({ outputPath });
    return measurePeakMemory();
  } finally {
    await pagefind.close();
  }
}

function buildPage({ url, title, lines }: CorpusPage) {
  const body = [`<h1>${escape(title)}</h1>`, ...lines.map((line) => `<p>${escape(line)}</p>`)];
  return { url, content: `<html lang="zh"><body>${body.join('\n')}</body></html>` };
}

/** Leaves the addresses of what was read in `urls`. @returns milliseconds */
async function search(page: Page, query: string, rows: number): Promise<number> {
  return await page.evaluate(
    async ([text, most]) => {
      interface Result {
        readonly id: string;
        readonly data: () => Promise<{ url: string }>;
      }
      const scope = globalThis as unknown as {
        urls: string[];
        known?: Map<string, string>;
      };
      const known = (scope.known ??= new Map());
      const start = performance.now();
      const address = '/pagefind/pagefind.js';
      const client = (await import(address)) as {
        search: (text: string) => Promise<{ results: Result[] }>;
      };
      const { results } = await client.search(text);
      const shown = most === null ? results : results.slice(0, most);
      scope.urls = await Promise.all(
        shown.map(async (result) => {
          const url = known.get(result.id) ?? (await result.data()).url;
          known.set(result.id, url);
          return url;
        }),
      );
      return performance.now() - start;
    },
    [query, Number.isFinite(rows) ? rows : null] as const,
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
