import { describe, expect, it } from 'vitest';
import { createProgress, formatProgress } from '../../../src/imaging/progress.ts';

describe('formatProgress', () => {
  const tally = { total: 20, done: 5, bytes: 40e6, bytesDone: 10e6, pixels: 120e6, startedAt: 0 };

  it('says how many, how fast, and how long still', () => {
    expect(formatProgress(tally, 10_000, 'zh')).toBe('影像 5/20 · 12.0 MP/s · 剩余 0:30');
    expect(formatProgress(tally, 4_000_000, 'en')).toBe('Images 5/20 · 0.0 MP/s · 3:20:00 left');
  });

  it('promises no time before the first image', () => {
    expect(formatProgress({ ...tally, bytesDone: 0, pixels: 0, done: 0 }, 500, 'zh')).toBe(
      '影像 0/20 · 0.0 MP/s · 剩余 –:––',
    );
  });
});

describe('createProgress', () => {
  function createPlain() {
    const lines: string[] = [];
    let time = 0;
    const write = (line: string): boolean => lines.push(line) > 0;
    const stream = { isTTY: false, write } as unknown as NodeJS.WriteStream;
    const progress = createProgress({ stream, now: () => time });
    return { lines, progress, pass: (ms: number) => void (time += ms) };
  }

  it('writes a plain line now and then where there is no terminal', () => {
    const { lines, progress, pass } = createPlain();
    progress.start({ total: 100, done: 0, bytes: 100 });
    for (let index = 0; index < 100; index++) {
      pass(200);
      progress.advance({ pixels: 1e6, bytes: 1 });
    }
    progress.stop();
    expect(lines).toEqual([
      '影像 25/100 · 5.0 MP/s · 剩余 0:15\n',
      '影像 50/100 · 5.0 MP/s · 剩余 0:10\n',
      '影像 75/100 · 5.0 MP/s · 剩余 0:05\n',
      '影像 100/100 · 5.0 MP/s · 剩余 0:00\n',
    ]);
  });

  it('closes with a line of its own where the last was not the end', () => {
    const { lines, progress, pass } = createPlain();
    progress.start({ total: 3, done: 2, bytes: 50 });
    pass(1000);
    progress.advance({ pixels: 24e6, bytes: 50 });
    progress.stop();
    expect(lines).toEqual(['影像 3/3 · 24.0 MP/s · 剩余 0:00\n']);
  });

  it('says nothing when there is nothing to do', () => {
    const { lines, progress } = createPlain();
    progress.start({ total: 8, done: 8, bytes: 0 });
    progress.stop();
    expect(lines).toEqual([]);
  });
});
