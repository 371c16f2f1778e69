import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchEngine } from '../../../src/search/browser/engine.ts';
import { createIndexEngine } from '../../../src/search/browser/index-engine.ts';
import { openIndex, type ReadFile } from '../../../src/search/browser/index-reader.ts';

const EVERYTHING = { filters: { facets: {} }, sort: 'relevance', start: 0, count: 500 } as const;

/** The site's index. */
export function readSiteIndex(outDir: string): ReadFile {
  return (file) =>
    Promise.resolve(gunzipSync(readFileSync(path.join(outDir, 'search-index', file))));
}

/** The pack's index, out of the scripts that hand it over. */
export function readPackIndex(folder: string): ReadFile {
  return (file) => {
    const script = readFileSync(path.join(folder, 'site/search-index', `${file}.js`), 'utf8');
    const [, base64 = ''] = /^zhanjuanFile\("[^"]+","([^"]*)"\);\n$/.exec(script) ?? [];
    return Promise.resolve(gunzipSync(Buffer.from(base64, 'base64')));
  };
}

export function createEngine(read: ReadFile): SearchEngine {
  return createIndexEngine(read);
}

/** Two to four Hanzi from here and there in what can be found. */
export async function drawPhrases(read: ReadFile, count: number): Promise<string[]> {
  const index = await openIndex(read);
  const pages = index.firstPages.at(-1) ?? 0;
  const phrases = new Set<string>();
  for (let draw = 0; phrases.size < count && draw < count * 20; draw += 1) {
    const { lines } = await index.readPage((draw * 97) % pages);
    const runs = lines.flatMap(({ text }) => text.match(/\p{sc=Han}{4,}/gu) ?? []);
    const run = runs[(draw * 31) % Math.max(1, runs.length)];
    if (run !== undefined) phrases.add([...run].slice(0, 2 + (draw % 3)).join(''));
  }
  return [...phrases];
}

/** What is found, as paths of pages without their file and query. */
export async function findPaths(engine: SearchEngine, text: string): Promise<string[]> {
  const { rows } = await engine.search({ text, language: 'zh', ...EVERYTHING });
  return rows.map((row) => row.path.replace(/(?:index\.html)?(?:\?.*)?$/, '')).sort();
}
