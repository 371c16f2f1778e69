import { getAuthorityKey, type AuthorityKind } from '../model/authority-kind.ts';
import type {
  Everything,
  LoadedAuthority,
  LoadedExhibition,
  LoadedLesson,
  LoadedRecord,
} from '../model/content.ts';

/**
 * Authorities pass when something that passes names them: a record, an exhibition, a text of one or of a lesson, or another
 * that lies within them. Any other might tell of a record that is held back, or once was. Drafts stay in.
 */
export function passAuthorities(
  { authorities, records, exhibitions, lessons }: Everything,
  isPassing: (entry: LoadedRecord | LoadedExhibition | LoadedLesson) => boolean,
  preview: boolean,
): ReadonlySet<string> {
  const named = new Set([
    ...[...records, ...exhibitions].filter(isPassing).flatMap(listNamed),
    ...[...exhibitions, ...lessons].filter(isPassing).flatMap(listMentioned),
  ]);
  const smaller = Map.groupBy(authorities, ({ kind, within = '' }) =>
    getAuthorityKey(kind, within),
  );
  // False until it is known, so that places within each other end.
  const passing = new Map<string, boolean>();
  const passes = (authority: LoadedAuthority): boolean => {
    const key = getAuthorityKey(authority.kind, authority.slug);
    const known = passing.get(key);
    if (known !== undefined) return known;
    passing.set(key, false);
    const contained = smaller.get(key) ?? [];
    const isNamed = contained.filter(passes).length > 0 || named.has(key);
    const isReady = (authority.state === 'published' || preview) && !authority.withdrawn;
    passing.set(key, isReady && isNamed);
    return passing.get(key) ?? false;
  };
  const passed = authorities.filter(passes);
  return new Set(passed.map(({ kind, slug }) => getAuthorityKey(kind, slug)));
}

function listNamed(entry: LoadedRecord | LoadedExhibition): string[] {
  const { persons, places, organisations, events } = entry;
  const covered = 'creator' in entry ? (entry.coverage?.places ?? []) : [];
  const stated = 'facts' in entry ? entry.facts.flatMap(({ place }) => place ?? []) : [];
  const list = (kind: AuthorityKind, slugs: readonly string[]): string[] =>
    slugs.map((slug) => getAuthorityKey(kind, slug));
  return [
    ...list('person', persons),
    ...list('place', [...places, ...covered, ...stated]),
    ...list('organisation', organisations),
    ...list('event', events),
  ];
}

function listMentioned({ texts }: LoadedExhibition | LoadedLesson): string[] {
  return texts
    .flatMap((text) => text.mentions)
    .flatMap(({ kind, slug }) => (kind === 'source' ? [] : [getAuthorityKey(kind, slug)]));
}
