import type { Withheld, WithheldReason } from './withheld.ts';

/** Divides entries into those that pass and those that stay in, which are noted in `withheld` with their reasons. */
export function sift<Entry>(
  entries: readonly Entry[],
  describe: (entry: Entry) => Pick<Withheld, 'kind' | 'id'>,
  findReasons: (entry: Entry) => readonly WithheldReason[],
  withheld: Withheld[],
): Entry[] {
  return entries.filter((entry) => {
    const reasons = findReasons(entry);
    if (reasons.length > 0) withheld.push({ ...describe(entry), reasons });
    return reasons.length === 0;
  });
}
