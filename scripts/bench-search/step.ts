import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Retrieval } from './retrieval.ts';

/** What one way of searching costs and finds; bytes are compressed, times in milliseconds. */
export interface StepResult {
  readonly buildSeconds: number;
  /** Megabytes of the process and what it started, at most. */
  readonly buildMemory: number;
  readonly files: number;
  readonly indexBytes: number;
  readonly retrieval: readonly (readonly [set: string, Retrieval])[];
  readonly cold: Cost;
  readonly next: Cost;
  /** The longest task of the page while queries are typed on a processor four times slower; 0 below 50. */
  readonly typing?: number;
  /** Where the bytes of a cold query go, of one typical query. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** Medians, and the most bytes. */
export interface Cost {
  readonly bytes: number;
  readonly mostBytes: number;
  readonly requests: number;
  readonly time: number;
}

export interface Sample {
  readonly bytes: number;
  readonly requests: number;
  readonly time: number;
}

export function summarise(samples: readonly Sample[]): Cost {
  const median = (get: (sample: Sample) => number): number => {
    const sorted = samples.map(get).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  return {
    bytes: median((sample) => sample.bytes),
    mostBytes: Math.max(...samples.map((sample) => sample.bytes)),
    requests: median((sample) => sample.requests),
    time: median((sample) => sample.time),
  };
}

export function measureFolder(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .filter((found) => found.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Megabytes at most, of this process and of the children it has now; of itself alone where there is no /proc. */
export function measurePeakMemory(): number {
  const own = process.resourceUsage().maxRSS / 1024;
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
    const peaks = children
      .trim()
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0');
    return Math.round(own + peaks.reduce((sum, peak) => sum + Number(peak) / 1024, 0));
  } catch {
    return Math.round(own);
  }
}
