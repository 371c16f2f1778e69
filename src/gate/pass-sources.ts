import type { Everything } from '../model/content.ts';

/**
 * Sources pass when something that passes names them, or when nothing held back does: stories cite sources
 * that no record rests on. Drafts stay in. A source that only an unreleased record names but a story needs
 * too is let through by naming it under `sources` of the exhibition.
 */
export function passSources(
  everything: Everything,
  isPassing: (entry: { readonly sources: readonly string[] }) => boolean,
): ReadonlySet<string> {
  const { records, authorities, exhibitions } = everything;
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const entry of [...records, ...authorities, ...exhibitions]) {
    const set = isPassing(entry) ? open : closed;
    for (const slug of entry.sources) set.add(slug);
  }
  return new Set(
    everything.sources
      .filter(({ slug, state }) => state === 'published' && (open.has(slug) || !closed.has(slug)))
      .map(({ slug }) => slug),
  );
}
