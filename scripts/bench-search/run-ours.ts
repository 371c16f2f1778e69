import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { getLaunchOptions } from '../../tests/browser/launch-options.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { findTerm } from '../../src/search/browser/find-term.ts';
import { openIndex } from '../../src/search/browser/index-reader.ts';
import { rankMatches } from '../../src/search/browser/rank.ts';
import { INDEX_FOLDER } from '../../src/search/shared/index-format.ts';
import { parseQuery } from '../../src/search/shared/query.ts';
import { runCountingServer, type Count } from './counting-server.ts';
import { measureTyping } from './measure-typing.ts';
import { buildCorpusDocuments, type CorpusPage, type QuerySets } from './read-corpus.ts';
import { measureRetrieval, type FindPages } from './retrieval.ts';
import {
  measureFolder,
  measurePeakMemory,
  summarise,
  type Sample,
  type StepResult,
} from './step.ts';

/** Rows shown for a query. */
const ROWS = 5;

/** @param room a built site, whose worker and page are used, and where the index may be written */
export async function runOurs(
  pages: readonly CorpusPage[],
  sets: QuerySets,
  sample: readonly string[],
  room: { site: string; base: string; folder: string },
): Promise<StepResult> {
  const { site, folder } = room;
  const begin = performance.now();
  const files = buildIndex(buildCorpusDocuments(pages));
  const root = path.join(folder, INDEX_FOLDER);
  rmSync(root, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), bytes);
  }
  const buildSeconds = (performance.now() - begin) / 1000;
  const buildMemory = measurePeakMemory();
  const { files: count, bytes } = measureFolder(root);
  const retrieval = await measureRetrieval(sets, await openFinder(root, pages));
  const costs = await measureInBrowser(sample, site, folder);
  return {
    buildSeconds,
    buildMemory,
    files: count,
    indexBytes: bytes,
    retrieval: [...retrieval],
    ...costs,
    typing: await measureTyping(sample.slice(0, 6), room),
  };
}

/** All pages found, not only those a visitor sees first. */
async function openFinder(root: string, pages: readonly CorpusPage[]): Promise<FindPages> {
  const index = await openIndex((file) =>
    Promise.resolve(new Uint8Array(gunzipSync(readFileSync(path.join(root, file))))),
  );
  return async (text) => {
    const { terms } = parseQuery(text, index.fold);
    const found = await Promise.all(terms.map((term) => findTerm(index, term)));
    // Every document is one page here. What has the words in its title alone is left out: truth is of texts.
    const inText = (document: number): boolean => found.every((hits) => hits.pages.has(document));
    return rankMatches(index, found, 'zh')
      .map(({ document }) => document)
      .filter(inText)
      .map((document) => pages[document]?.id ?? -1);
  };
}

async function measureInBrowser(sample: readonly string[], site: string, folder: string) {
  const assets = path.join(site, '_astro');
  const worker = readdirSync(assets).find((name) => /^worker[-.].*\.js$/.test(name));
  if (worker === undefined) throw new Error(`[bench] no search worker in ${assets}`);
  const page = { address: 'bench.html', program: measureProgram(site) };
  writeFileSync(path.join(folder, page.address), '<!doctype html><title>bench</title>');
  const folders = { '/_astro/': assets, '/': folder };
  const server = await runCountingServer(folders);
  const { executablePath, args, env } = getLaunchOptions();
  const browser = await chromium.launch({ executablePath, args, env });
  const visit = { browser, url: server.url + page.address, worker: `/_astro/${worker}` };
  const cold: Sample[] = [];
  const next: Sample[] = [];
  let parts: Record<string, number> = {};
  for (const [place, query] of sample.entries()) {
    // The third query of each visit counts as the next: two others went before it.
    const others = [1, 2].map((step) => sample[(place + step) % sample.length] ?? query);
    const [first, , third] = await ask(visit, [query, ...others], server.takeCount);
    if (!first || !third) continue;
    cold.push({ ...first, bytes: first.bytes + page.program });
    next.push(third);
    if (place === 0) parts = { page: page.program, ...splitParts(first.sent) };
  }
  await browser.close();
  server.close();
  return { cold: summarise(cold), next: summarise(next), parts };
}

/** The scripts of the search page itself, compressed. */
function measureProgram(site: string): number {
  const html = readFileSync(path.join(site, 'search/index.html'), 'utf8');
  const names = new Set(
    [...html.matchAll(/(?:src|href)="[^"]*\/(_astro\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''),
  );
  return [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(site, name))).length,
    0,
  );
}

interface Visit {
  readonly browser: Browser;
  readonly url: string;
  readonly worker: string;
}

/** Queries one after another in one visit with an empty cache, in the site's own worker. */
async function ask(
  { browser, url, worker }: Visit,
  queries: readonly string[],
  takeCount: () => Count,
): Promise<(Sample & Count)[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  takeCount();
  const samples: (Sample & Count)[] = [];
  for (const text of queries) {
    const request = {
      text,
      language: 'zh',
      filters: { facets: {} },
      sort: 'relevance',
      start: 0,
      count: ROWS,
    };
    const base = new URL(INDEX_FOLDER, url).href;
    const time = await page.evaluate(
      async ([address, question]) => {
        const scope = globalThis as unknown as { asked?: Worker };
        const start = performance.now();
        const asked = (scope.asked ??= new Worker(address, { type: 'module' }));
        await new Promise<void>((done, fail) => {
          asked.onerror = () => fail(new Error('the worker did not start'));
          asked.onmessage = ({ data }: MessageEvent<{ failed?: string }>) =>
            data.failed === undefined ? done() : fail(new Error(data.failed));
          asked.postMessage(question);
        });
        return performance.now() - start;
      },
      [worker, { id: 1, base, verb: 'search', request }] as const,
    );
    samples.push({ time, ...takeCount() });
  }
  await context.close();
  return samples;
}

function splitParts(sent: Count['sent']): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { path: address, bytes } of sent) {
    const name = /\/(head|pairs|pages|names|documents|texts)\b/.exec(address)?.[1] ?? 'worker';
    parts[name] = (parts[name] ?? 0) + bytes;
  }
  return parts;
}
