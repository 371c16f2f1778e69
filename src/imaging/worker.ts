// Entry of one derivation process: takes jobs from its parent one at a time, ends with it.
import sharp from 'sharp';
import { deriveImage, type ImageJob, type KeyedRegion } from './derive-image.ts';
import { getNotice, ImageFault } from './image-fault.ts';
import type { WorkerOrder, WorkerReport } from './worker-messages.ts';

// One process a core: threads of its own would only contend, and a cache only hold memory.
sharp.concurrency(1);
sharp.cache(false);

let admit: ((crops: readonly KeyedRegion[] | undefined) => void) | undefined;

process.on('message', (order: WorkerOrder) => {
  if (order.type === 'admit') admit?.(order.crops);
  else void runJob(order.job);
});
// The parent is gone, however it went: what it started is of no use to anybody.
process.on('disconnect', () => process.exit());

async function runJob(job: ImageJob): Promise<void> {
  try {
    await deriveImage(job, (oriented, memory) => {
      const { promise, resolve } = Promise.withResolvers<readonly KeyedRegion[] | undefined>();
      admit = resolve;
      report({ type: 'inspected', oriented, memory });
      return promise;
    });
    report({ type: 'done' });
  } catch (error) {
    report({ type: 'fault', fault: getNotice(explain(error)) });
  }
}

function report(message: WorkerReport): void {
  process.send?.(message);
}

function explain(error: unknown): ImageFault {
  if (error instanceof ImageFault) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new ImageFault(
    {
      code: 'image-derivation-failed',
      zh: `制作派生影像时出错：${said}。请检查磁盘空间后再运行一次。`,
      en: `Deriving failed: ${said}. Check the space on the disk and run again.`,
    },
    { cause: error },
  );
}
