/** The curator broke off: Ctrl+C anywhere, or Ctrl+D at a question. */
export class Interrupted extends Error {
  constructor(options?: ErrorOptions) {
    super('interrupted', options);
    this.name = 'Interrupted';
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that must not be left half done. A signal does not kill it: `stopIfAsked` throws once one has come, so that
 * the work undoes what it has begun. Past the last call of it the work is finished instead.
 */
export async function holdInterrupts<T>(work: (stopIfAsked: () => void) => Promise<T>): Promise<T> {
  const asked = new Set<string>();
  const keep = (signal: string): void => {
    asked.add(signal);
  };
  for (const signal of SIGNALS) process.on(signal, keep);
  try {
    return await work(() => {
      if (asked.size > 0) throw new Interrupted();
    });
  } catch (error) {
    // Whatever failed after the signal failed by it: other programs that were started got it too.
    throw asked.size > 0 && !(error instanceof Interrupted)
      ? new Interrupted({ cause: error })
      : error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, keep);
  }
}
