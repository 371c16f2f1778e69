/** What is told of in Chromium's trace. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of a processor's time, that by which it is made slower included; waiting for one is not. */
  readonly tdur?: number;
}

/** Categories to be traced. */
export const CATEGORIES = ['toplevel', 'blink.user_timing'];

/**
 * Tasks of a page's main thread in milliseconds of a processor's time, so that what else the machine does counts for
 * nothing: those before a mark that the page set, and those after it.
 */
export function readTasks(trace: Buffer, mark: string): { before: number[]; after: number[] } {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const begun = events.find(({ name }) => name === mark);
  if (!begun) throw new Error(`the trace has no mark ${mark}`);
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      name.endsWith('RunTask') && pid === begun.pid && tid === begun.tid && tdur !== undefined,
  );
  const pick = (isWanted: (task: TraceEvent) => boolean) =>
    tasks.filter(isWanted).map(({ tdur = 0 }) => tdur / 1000);
  return { before: pick(({ ts }) => ts < begun.ts), after: pick(({ ts }) => ts >= begun.ts) };
}
