import { buildAuthorityPath, buildHolderPath } from '../../model/addresses.ts';
import {
  AUTHORITY_FOLDERS,
  AUTHORITY_KINDS,
  type AuthorityKind,
} from '../../model/authority-kind.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { PublishedHolder } from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';

export const CONTEXT = 'https://schema.org';

/** Types of schema.org for our authorities. */
export const AUTHORITY_TYPES = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  event: 'Event',
} as const satisfies Record<AuthorityKind, string>;

/** The Chinese name, the English one beside it where there is one. */
export function buildNames(name: LocalText): { name: string; alternateName?: string } {
  return name.en === undefined ? { name: name.zh } : { name: name.zh, alternateName: name.en };
}

/** Points at an authority by its address, which is its identity. */
export function buildAuthorityReference(
  kind: AuthorityKind,
  slug: string,
  addresses: FormatAddresses,
) {
  return {
    '@type': AUTHORITY_TYPES[kind],
    '@id': buildAddress(addresses, buildAuthorityPath(kind, slug)),
  };
}

/** What a record or an exhibition names, by kind. */
export interface NamedAuthorities {
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly events: readonly string[];
}

export function buildAbout(named: NamedAuthorities, addresses: FormatAddresses) {
  return AUTHORITY_KINDS.flatMap((kind) =>
    named[AUTHORITY_FOLDERS[kind]].map((slug) => buildAuthorityReference(kind, slug, addresses)),
  );
}

/** No institution stands behind a demonstration holding: it is not called an archive. */
export function buildHolderReference(holder: PublishedHolder, addresses: FormatAddresses) {
  return {
    '@type': holder.demonstration ? 'Organization' : 'ArchiveOrganization',
    '@id': buildAddress(addresses, buildHolderPath(holder.slug)),
    ...buildNames(holder.name),
    ...(holder.website !== undefined && { url: holder.website }),
  };
}

/** Empty lists and absent values are left out. */
export function dropEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
