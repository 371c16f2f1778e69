/** What the visitor has set is kept until the tab is closed; where storage is refused, until the page is. */
const kept = new Map<string, string>();
const PREFIX = 'zj:';

export function findRemembered(key: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return kept.get(key);
  }
}

/** @param value nothing to forget it */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, value);
  } catch {
    if (value === undefined) kept.delete(key);
    else kept.set(key, value);
  }
}
