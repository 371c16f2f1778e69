import { gzipSync } from 'node:zlib';
import type { CorpusPage, QuerySets } from './read-corpus.ts';
import { measureRetrieval } from './retrieval.ts';
import { measurePeakMemory, summarise, type StepResult } from './step.ts';

/** `includes` over all text as it stands: what one would write first. */
export async function runIncludes(
  pages: readonly CorpusPage[],
  sets: QuerySets,
  sample: readonly string[],
): Promise<StepResult> {
  const begin = performance.now();
  const texts = pages.map(({ lines }) => lines.join(''));
  const { length: bytes } = gzipSync(texts.join('\n'));
  const buildSeconds = (performance.now() - begin) / 1000;
  const find = (query: string): number[] =>
    texts.flatMap((text, place) => (text.includes(query) ? [pages[place]?.id ?? -1] : []));
  const times = sample.map((query) => {
    const start = performance.now();
    find(query);
    return performance.now() - start;
  });
  return {
    buildSeconds,
    buildMemory: measurePeakMemory(),
    files: 1,
    indexBytes: bytes,
    retrieval: [...(await measureRetrieval(sets, (query) => Promise.resolve(find(query))))],
    cold: summarise(times.map((time) => ({ time, bytes, requests: 1 }))),
    next: summarise(times.map((time) => ({ time, bytes: 0, requests: 0 }))),
  };
}
