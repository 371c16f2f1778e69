import { describe, expect, it } from 'vitest';
import { createMemoryGate } from '../../../src/imaging/memory-gate.ts';

describe('createMemoryGate', () => {
  it('admits in order as far as the budget goes, and one that is larger alone', async () => {
    const gate = createMemoryGate(100);
    const inside: string[] = [];
    const leave = new Map<string, () => void>();
    const enter = (name: string, bytes: number): void =>
      void gate.enter(bytes).then((release) => {
        inside.push(name);
        leave.set(name, release);
      });
    const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    enter('a', 60);
    enter('b', 40);
    enter('vast', 5000);
    enter('c', 10);
    await settle();
    expect(inside).toEqual(['a', 'b']);
    leave.get('a')?.();
    leave.get('a')?.();
    await settle();
    expect(inside).toEqual(['a', 'b']);
    leave.get('b')?.();
    await settle();
    expect(inside).toEqual(['a', 'b', 'vast']);
    leave.get('vast')?.();
    await settle();
    expect(inside).toEqual(['a', 'b', 'vast', 'c']);
  });
});
