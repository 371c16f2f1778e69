import { AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority.ts';
import type { Everything, LoadedExhibition, LoadedRecord } from '../model/content.ts';

/** `persons/slug` */
export function getAuthorityKey(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}`;
}

/**
 * Authorities pass when something that passes names them, when nothing held back does (stories link to persons
 * and places that no record names), or when one that passes lies within them. One that only unreleased records
 * name would tell of these. Drafts stay in.
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
  const candidates = new Map(
    authorities
      .filter(({ state, withdrawn }) => (state === 'published' || preview) && !withdrawn)
      .map((authority) => [getAuthorityKey(authority.kind, authority.slug), authority]),
  );
  const passed = new Set<string>();
  const pass = (key: string): void => {
    const authority = candidates.get(key);
    if (!authority || passed.has(key)) return;
    passed.add(key);
    if (authority.within !== undefined) pass(getAuthorityKey(authority.kind, authority.within));
  };
  for (const key of candidates.keys()) if (open.has(key) || !closed.has(key)) pass(key);
  return passed;
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
