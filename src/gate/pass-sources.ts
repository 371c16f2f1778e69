import type { Everything, LoadedExhibition, LoadedLesson } from '../model/content.ts';

/**
 * Sources pass when something that passes names them: a record, an authority, an exhibition, a lesson or one of their texts.
 * Any other might tell of a record that is held back, or once was. Drafts stay in.
 */
export function passSources(
  { records, authorities, exhibitions, lessons, sources }: Everything,
  isPassing: (entry: { readonly sources: readonly string[] }) => boolean,
): ReadonlySet<string> {
  const named = new Set([
    ...[...records, ...authorities, ...exhibitions, ...lessons]
      .filter(isPassing)
      .flatMap((entry) => entry.sources),
    ...[...exhibitions, ...lessons].filter(isPassing).flatMap(listCited),
    ...authorities.filter(isPassing).flatMap(({ location }) => location?.sources ?? []),
  ]);
  return new Set(
    sources
      .filter(({ slug, state }) => state === 'published' && named.has(slug))
      .map(({ slug }) => slug),
  );
}

function listCited(entry: LoadedExhibition | LoadedLesson): string[] {
  const mentions = entry.texts.flatMap((text) => text.mentions);
  const facts = 'facts' in entry ? entry.facts : [];
  return [
    ...mentions.flatMap(({ kind, slug }) => (kind === 'source' ? [slug] : [])),
    ...facts.flatMap((fact) => fact.sources),
  ];
}
