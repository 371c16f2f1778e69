import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { drawQueries } from '../../../scripts/bench-search/draw-queries.ts';
import { buildCorpusDocuments, readCorpus } from '../../../scripts/bench-search/read-corpus.ts';
import { measureRetrieval, type Retrieval } from '../../../scripts/bench-search/retrieval.ts';
import { describeWithShared } from '../../describe-with-shared.ts';
import { openMemoryIndex } from './memory-index.ts';

const PAGES = 400;

describeWithShared('search', `retrieval on ${PAGES} pages of poems`, (folder) => {
  let measured: Map<string, Retrieval>;

  beforeAll(async () => {
    const all = readCorpus(join(folder, 'poems-10k.jsonl.gz'));
    const pages = all.slice(0, PAGES);
    const index = openMemoryIndex(buildCorpusDocuments(pages));
    const idOf = new Map(pages.map(({ id, url }) => [url, id]));
    const sets = drawQueries(pages, () => true);
    measured = await measureRetrieval(sets, async (query) => {
      const { rows } = await index.ask(query);
      // Titles are searched too, but truth is of texts.
      const inText = rows.filter(({ pageCount }) => pageCount > 0);
      return inText.map(({ path }) => idOf.get(path.replace(/\?.*/, '')) ?? -1);
    });
  });

  it('page: all of it', () => {
    // Truth names the page it was drawn from; the same words may stand over the end of another.
    expect(measured.get('page')).toMatchObject({ queries: 100, recall: 1 });
    expect(measured.get('page')?.precision).toBeGreaterThan(0.98);
  });

  it.each(['1', 'r2', 'r3', 'r4', 'line'])('%s: all of it and nothing else', (set) => {
    expect(measured.get(set)).toMatchObject({ queries: 100, recall: 1, precision: 1 });
  });
});
