/** Values of a task's fields by name. They stay in this browser, by page. */
export type KeptValues = Readonly<Record<string, readonly string[]>>;

const key = (): string => `zhanjuan:answers:${location.pathname}`;

function readAll(): Record<string, KeptValues> {
  try {
    return (JSON.parse(localStorage.getItem(key()) ?? '{}') ?? {}) as Record<string, KeptValues>;
  } catch {
    return {};
  }
}

export function readAnswers(task: string): KeptValues {
  return readAll()[task] ?? {};
}

export function keepAnswers(task: string, values: KeptValues): void {
  try {
    localStorage.setItem(key(), JSON.stringify({ ...readAll(), [task]: values }));
  } catch {
    // Nothing may be kept here: answers last as long as the page.
  }
}

export function clearAnswers(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // As above.
  }
}
