import { AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority.ts';
import type {
  Everything,
  LoadedAuthority,
  LoadedExhibition,
  LoadedRecord,
} from '../model/content.ts';

/** `persons/slug` */
export function getAuthorityKey(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}`;
}

/**
 * Authorities pass when something that passes names them or lies within them, and when nothing held back does:
 * stories link to persons and places that no record names. One that only unreleased records name, or in which
 * only such a one lies, would tell of these. Drafts stay in.
 */
export function passAuthorities(
  { authorities, records, exhibitions }: Everything,
  isPassing: (entry: LoadedRecord | LoadedExhibition) => boolean,
  preview: boolean,
): ReadonlySet<string> {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const entry of [...records, ...exhibitions]) {
    const set = isPassing(entry) ? open : closed;
    for (const key of listNamed(entry)) set.add(key);
  }
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
    const isNamed = open.has(key) || contained.filter(passes).length > 0;
    const isFree = !closed.has(key) && contained.length === 0;
    const isReady = (authority.state === 'published' || preview) && !authority.withdrawn;
    passing.set(key, isReady && (isNamed || isFree));
    return passing.get(key) ?? false;
  };
  const passed = authorities.filter(passes);
  return new Set(passed.map(({ kind, slug }) => getAuthorityKey(kind, slug)));
}

function listNamed(entry: LoadedRecord | LoadedExhibition): string[] {
  const { persons, places, organisations, events } = entry;
  const covered = 'creator' in entry ? (entry.coverage?.places ?? []) : [];
  const list = (kind: AuthorityKind, slugs: readonly string[]): string[] =>
    slugs.map((slug) => getAuthorityKey(kind, slug));
  return [
    ...list('person', persons),
    ...list('place', [...places, ...covered]),
    ...list('organisation', organisations),
    ...list('event', events),
  ];
}
