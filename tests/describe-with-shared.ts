import { describe, it } from 'vitest';
import { findShared } from './shared-data.ts';

/** A vitest describe that gets the path of ../shared/data/<name>; where that is absent, one skipped test says so. */
export function describeWithShared(
  name: string,
  title: string,
  body: (path: string) => void,
): void {
  const path = findShared(name);
  describe(title, () => {
    // Skipped because a user's machine has no such data; in CI a skipped test is a failure (scripts/test-report.ts).
    if (path === undefined) it.skip(`needs ../shared/data/${name}`, () => undefined);
    else body(path);
  });
}
