import type { CorpusPage } from './read-corpus.ts';

/** More pages of the same kind: copies whose lines are dealt out anew, in an order that is always the same. */
export function growCorpus(pages: readonly CorpusPage[], count: number): CorpusPage[] {
  const grown = [...pages];
  for (let round = 1; grown.length < count; round += 1) {
    const step = 37 * round;
    for (const [place, page] of pages.entries()) {
      if (grown.length === count) break;
      const lines = page.lines.map((line, at) => {
        const other = pages[(place + (at + 1) * step) % pages.length]?.lines ?? [];
        return other[at] ?? line;
      });
      const id = grown.length;
      grown.push({ id, url: `/${id}/`, title: `${page.title} ${round}`, lines });
    }
  }
  return grown;
}
