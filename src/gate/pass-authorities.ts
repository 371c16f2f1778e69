import { AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority.ts';
import type { LoadedAuthority, LoadedExhibition, LoadedRecord } from '../model/content.ts';

type Named = Pick<LoadedRecord, 'persons' | 'places' | 'organisations' | 'events'>;

/** `persons/slug` */
export function getAuthorityKey(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}`;
}

/**
 * Authorities pass when something that passes names them, or one that passes lies within them. One that only
 * unreleased records name would tell of these.
 */
export function passAuthorities(
  authorities: readonly LoadedAuthority[],
  records: readonly LoadedRecord[],
  exhibitions: readonly LoadedExhibition[],
  preview: boolean,
): ReadonlySet<string> {
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
  for (const named of [...records, ...exhibitions]) listNamed(named).forEach(pass);
  for (const { coverage } of records) {
    for (const place of coverage?.places ?? []) pass(getAuthorityKey('place', place));
  }
  return passed;
}

function listNamed({ persons, places, organisations, events }: Named): string[] {
  const list = (kind: AuthorityKind, slugs: readonly string[]): string[] =>
    slugs.map((slug) => getAuthorityKey(kind, slug));
  return [
    ...list('person', persons),
    ...list('place', places),
    ...list('organisation', organisations),
    ...list('event', events),
  ];
}
