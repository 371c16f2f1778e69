import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Size } from '../model/region.ts';
import type { ImageJob, KeyedRegion } from './derive-image.ts';
import { ImageFault, type ImageNotice } from './image-fault.ts';
import { createMemoryGate, getMemoryBudget, type MemoryGate } from './memory-gate.ts';
import type { WorkerOrder, WorkerReport } from './worker-messages.ts';

export interface PoolSettings {
  /** Processes at once; one a core unless told. */
  readonly workers?: number | undefined;
  /** Bytes that all decoders together may hold; one image is always admitted. */
  readonly memoryBudget?: number | undefined;
}

export interface PoolHandlers {
  /** Size known, nothing decoded yet: the regions to cut out, or nothing to leave the image. */
  readonly admit: (job: ImageJob, oriented: Size) => readonly KeyedRegion[] | undefined;
  readonly finish: (job: ImageJob, fault: ImageNotice | undefined) => void;
}

/** Runs every job, each in a child process; what happens to one touches no other. */
export async function runJobs(
  jobs: readonly ImageJob[],
  settings: PoolSettings,
  handlers: PoolHandlers,
): Promise<void> {
  const queue = [...jobs];
  const gate = createMemoryGate(settings.memoryBudget ?? getMemoryBudget());
  const lanes = Math.min(settings.workers ?? os.availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: lanes }, () => runLane(queue, gate, handlers)));
}

async function runLane(queue: ImageJob[], gate: MemoryGate, handlers: PoolHandlers): Promise<void> {
  let child: ChildProcess | undefined;
  try {
    for (let job = queue.shift(); job; job = queue.shift()) {
      if (child?.connected !== true) child = forkWorker();
      handlers.finish(job, await runJob(child, job, gate, handlers));
    }
  } finally {
    if (child) await endWorker(child);
  }
}

function forkWorker(): ChildProcess {
  return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // glibc would keep an arena for each of libvips' threads, each as large as its largest image.
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  });
}

async function endWorker(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  await ended;
}

/** Resolves with the fault of this job, if any; never rejects for what the child does. */
function runJob(
  child: ChildProcess,
  job: ImageJob,
  gate: MemoryGate,
  handlers: PoolHandlers,
): Promise<ImageNotice | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<ImageNotice | undefined>();
  let release: (() => void) | undefined;
  let words = '';
  let isOver = false;

  const onWords = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-2000);
  };
  const onMessage = (report: WorkerReport): void => {
    if (report.type === 'inspected') void admit(report).catch(finish(reject));
    else finish(resolve)(report.type === 'fault' ? report.fault : undefined);
  };
  const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
    finish(resolve)(buildCrashed(signal ?? `exit ${code ?? '?'}`, words));

  async function admit({ oriented, memory }: { oriented: Size; memory: number }): Promise<void> {
    const crops = handlers.admit(job, oriented);
    if (crops) release = await gate.enter(memory);
    if (isOver) release?.();
    else send(child, { type: 'admit', crops });
  }
  function finish<T>(settle: (value: T) => void): (value: T) => void {
    return (value) => {
      isOver = true;
      release?.();
      child.off('message', onMessage).off('exit', onExit);
      child.stderr?.off('data', onWords);
      settle(value);
    };
  }

  child.on('message', onMessage).on('exit', onExit);
  child.stderr?.on('data', onWords);
  send(child, { type: 'inspect', job });
  return promise;
}

/** A child that has gone meanwhile says so by its exit. */
function send(child: ChildProcess, order: WorkerOrder): void {
  child.send(order, () => undefined);
}

function buildCrashed(how: string, words: string): ImageFault {
  const said = words.trim().split('\n').at(-1) ?? '';
  const reason = said === '' ? how : `${how}: ${said}`;
  return new ImageFault({
    code: 'image-worker-crashed',
    zh: `处理这张影像的进程意外中止（${reason}），可能是内存不足。其余影像已照常处理；请减少并行数或增加内存后再运行一次。`,
    en: `The process that worked on this image died (${reason}), perhaps for want of memory. The others went on; run again with fewer workers or more memory.`,
  });
}
