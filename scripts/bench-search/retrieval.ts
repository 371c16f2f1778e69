import type { CorpusQuery, QuerySets } from './read-corpus.ts';

/** Means over the queries of a set. */
export interface Retrieval {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  /** Of the first ten, or of as many as were found. */
  readonly precisionAt10: number;
}

/** Ids of the pages found, the best first. */
export type FindPages = (query: string) => Promise<readonly number[]>;

export async function measureRetrieval(
  sets: QuerySets,
  find: FindPages,
): Promise<Map<string, Retrieval>> {
  const measured = new Map<string, Retrieval>();
  for (const [name, queries] of sets) {
    const each: ReturnType<typeof judge>[] = [];
    for (const query of queries) each.push(judge(query, await find(query.q)));
    const mean = (get: (one: ReturnType<typeof judge>) => number): number =>
      each.reduce((sum, one) => sum + get(one), 0) / Math.max(1, each.length);
    measured.set(name, {
      queries: each.length,
      recall: mean((one) => one.recall),
      precision: mean((one) => one.precision),
      precisionAt10: mean((one) => one.precisionAt10),
    });
  }
  return measured;
}

function judge({ truth }: CorpusQuery, found: readonly number[]) {
  const isTrue = (id: number): boolean => truth.has(id);
  const share = (ids: readonly number[]): number =>
    ids.length === 0 ? 0 : ids.filter(isTrue).length / ids.length;
  return {
    recall: found.filter(isTrue).length / truth.size,
    precision: share(found),
    precisionAt10: share(found.slice(0, 10)),
  };
}
