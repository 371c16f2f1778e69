import { formatIdentity } from '../model/identity.ts';
import type { PublishedRecord } from '../model/published.ts';

/** By holder, then by 档号 with its numbers as numbers. */
export function sortByReferenceCode(
  records: Iterable<PublishedRecord>,
): readonly PublishedRecord[] {
  const collator = new Intl.Collator('zh', { numeric: true });
  return [...records].sort(
    (a, b) =>
      collator.compare(a.holder, b.holder) ||
      collator.compare(a.referenceCode, b.referenceCode) ||
      collator.compare(formatIdentity(a), formatIdentity(b)),
  );
}
