import { getCodeKey } from './code-key.ts';
import type { Draft } from './draft.ts';
import type { ExistingRecord } from './existing-records.ts';

/**
 * Names for the addresses of new records, by holder and reference code: the catalogue's own, else year and a running
 * number (`1935-001`, `undated-001`). Never made from the reference code.
 * @param found existing records by the same key
 * @param taken `holder/slug` of all that exist
 */
export function chooseSlugs(
  drafts: readonly Draft[],
  found: ReadonlyMap<string, ExistingRecord>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...drafts.map(({ holder, slug }) => `${holder}/${slug ?? ''}`)]);
  const last = new Map<string, number>();
  const slugs = new Map<string, string>();
  for (const { holder, referenceCode, slug, values } of drafts) {
    const key = getCodeKey(holder, referenceCode);
    const existing = found.get(key);
    if (existing) slugs.set(key, existing.slug);
    else if (slug !== undefined) slugs.set(key, slug);
    else {
      const stem = /^\d{4}/.exec(values.get('date') ?? '')?.[0] ?? 'undated';
      let number = last.get(`${holder}/${stem}`) ?? 0;
      let chosen: string;
      do {
        number += 1;
        chosen = `${stem}-${String(number).padStart(3, '0')}`;
      } while (used.has(`${holder}/${chosen}`));
      last.set(`${holder}/${stem}`, number);
      slugs.set(key, chosen);
    }
  }
  return slugs;
}
