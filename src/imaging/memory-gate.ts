export interface MemoryGate {
  /** Waits until `bytes` are free of the budget, first come first served; call the answer once to give them back. */
  readonly enter: (bytes: number) => Promise<() => void>;
}

/** Bytes that child processes together may hold, unless told otherwise. */
export function getMemoryBudget(): number {
  return Math.min(1.5e9, process.availableMemory() * 0.6);
}

/** What needs more than the whole budget is let in alone. */
export function createMemoryGate(budget: number): MemoryGate {
  const waiting: { readonly bytes: number; readonly open: () => void }[] = [];
  let used = 0;

  const admitNext = (): void => {
    for (let [next] = waiting; next; [next] = waiting) {
      if (used > 0 && used + next.bytes > budget) return;
      waiting.shift();
      used += next.bytes;
      next.open();
    }
  };
  return {
    async enter(bytes) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      waiting.push({ bytes, open: () => resolve(undefined) });
      admitNext();
      await promise;
      let isInside = true;
      return () => {
        if (!isInside) return;
        isInside = false;
        used -= bytes;
        admitNext();
      };
    },
  };
}
