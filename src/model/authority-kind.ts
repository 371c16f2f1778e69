// Apart from the schema, as addresses are built in browsers too.
export const AUTHORITY_KINDS = ['person', 'place', 'organisation', 'event'] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** Their folder below authorities/, the record's field that names them, and their place in addresses. */
export const AUTHORITY_FOLDERS = {
  person: 'persons',
  place: 'places',
  organisation: 'organisations',
  event: 'events',
} as const satisfies Record<AuthorityKind, string>;

/** `persons/slug`: its name among authorities of all kinds. */
export function getAuthorityKey(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}`;
}
