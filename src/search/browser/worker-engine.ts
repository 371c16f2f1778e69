import type {
  SearchAnswer,
  SearchEngine,
  SearchRequest,
  SuggestRequest,
  Suggestion,
} from './engine.ts';

/** `base`: address of INDEX_FOLDER. */
export type WorkerQuestion = { readonly id: number; readonly base: string } & (
  | { readonly verb: 'search'; readonly request: SearchRequest }
  | { readonly verb: 'suggest'; readonly request: SuggestRequest }
);

export type WorkerAnswer =
  | { readonly id: number; readonly answered: SearchAnswer | readonly Suggestion[] }
  | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker; it reads nothing before the first question. */
export function createWorkerEngine(base: string): SearchEngine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('failed' in data) reject?.(new Error(data.failed));
    else resolve?.(data.answered as never);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values())
      reject(new Error('[search] the worker did not start'));
    waiting.clear();
  });
  const ask = <Answer>(
    question: DistributiveOmit<WorkerQuestion, 'id' | 'base'>,
  ): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id, base });
    });
  return {
    search: (request) => ask<SearchAnswer>({ verb: 'search', request }),
    suggest: (request) => ask<readonly Suggestion[]>({ verb: 'suggest', request }),
  };
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;
