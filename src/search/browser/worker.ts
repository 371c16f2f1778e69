// A module worker: all reading and searching happens here, so that no page ever stands still for it.
import { createFetcher } from './fetch-file.ts';
import { createIndexEngine } from './index-engine.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-engine.ts';
import type { SearchEngine } from './engine.ts';

let engine: SearchEngine | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  void answer(data).then((message) => postMessage(message));
});

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  const { id } = question;
  try {
    engine ??= createIndexEngine(createFetcher(question.base));
    const answered =
      question.verb === 'search'
        ? await engine.search(question.request)
        : await engine.suggest(question.request);
    return { id, answered };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
