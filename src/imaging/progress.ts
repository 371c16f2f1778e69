import { SingleBar } from 'cli-progress';
import type { Language } from '../model/local-text.ts';

/** Told of derivation as it goes. */
export interface DerivationProgress {
  /** `bytes`: source files still to be read, the measure of the time left. */
  readonly start: (plan: { total: number; done: number; bytes: number }) => void;
  readonly advance: (step: { pixels: number; bytes: number }) => void;
  readonly stop: () => void;
}

export const SILENT_PROGRESS: DerivationProgress = {
  start: () => undefined,
  advance: () => undefined,
  stop: () => undefined,
};

export interface ProgressOptions {
  readonly stream?: NodeJS.WriteStream;
  readonly language?: Language;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

const LINE_INTERVAL_MS = 5000;

/** A bar on a terminal; elsewhere a line now and then, and one at the end. */
export function createProgress({
  stream = process.stderr,
  language = 'zh',
  now = () => performance.now(),
}: ProgressOptions = {}): DerivationProgress {
  const tally = { total: 0, done: 0, bytes: 0, bytesDone: 0, pixels: 0, startedAt: 0 };
  const bar = stream.isTTY ? createBar(stream) : undefined;
  let lineAt = 0;
  let saidDone = 0;
  const say = (): void => {
    lineAt = now();
    saidDone = tally.done;
    stream.write(`${formatProgress(tally, now(), language)}\n`);
  };
  return {
    start(plan) {
      Object.assign(tally, plan, { startedAt: now() });
      lineAt = now();
      if (plan.bytes > 0)
        bar?.start(plan.total, plan.done, { text: formatProgress(tally, now(), language) });
    },
    advance({ pixels, bytes }) {
      tally.done += 1;
      tally.pixels += pixels;
      tally.bytesDone += bytes;
      bar?.update(tally.done, { text: formatProgress(tally, now(), language) });
      if (bar || now() - lineAt < LINE_INTERVAL_MS) return;
      say();
    },
    stop() {
      bar?.stop();
      if (!bar && tally.bytesDone > 0 && saidDone !== tally.done) say();
    },
  };
}

function createBar(stream: NodeJS.WriteStream): SingleBar {
  return new SingleBar({
    stream,
    format: '{bar} {text}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    fps: 5,
  });
}

interface Tally {
  readonly total: number;
  readonly done: number;
  readonly bytes: number;
  readonly bytesDone: number;
  readonly pixels: number;
  readonly startedAt: number;
}

/** `影像 3/20 · 25.1 MP/s · 剩余 0:42` */
export function formatProgress(tally: Tally, now: number, language: Language): string {
  const seconds = Math.max(0.001, (now - tally.startedAt) / 1000);
  const rate = `${(tally.pixels / 1e6 / seconds).toFixed(1)} MP/s`;
  const count = `${tally.done}/${tally.total}`;
  const left =
    tally.bytesDone > 0 ? (seconds * (tally.bytes - tally.bytesDone)) / tally.bytesDone : undefined;
  const time = left === undefined ? '–:––' : formatTime(left);
  return language === 'zh'
    ? `影像 ${count} · ${rate} · 剩余 ${time}`
    : `Images ${count} · ${rate} · ${time} left`;
}

function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
