import { buildAuthorityPath } from '../../model/addresses.ts';
import type { AuthorityKind } from '../../model/authority-kind.ts';
import type { PublishedAuthority } from '../../model/published.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';
import { findIsoEnds } from './iso-date.ts';
import { AUTHORITY_TYPES, buildAuthorityReference, CONTEXT, dropEmpty } from './reference.ts';

/** Property that names the larger one of the same kind. */
const WITHIN = {
  person: undefined,
  place: 'containedInPlace',
  organisation: 'parentOrganization',
  event: 'superEvent',
} as const satisfies Record<AuthorityKind, string | undefined>;

/** Properties of the two ends of its date; a place has none. */
const ENDS = {
  person: ['birthDate', 'deathDate'],
  place: undefined,
  organisation: ['foundingDate', 'dissolutionDate'],
  event: ['startDate', 'endDate'],
} as const satisfies Record<AuthorityKind, readonly [string, string] | undefined>;

/** schema.org Person, Place, Organization or Event. */
export function buildAuthorityJsonLd(
  entry: PublishedAuthority,
  addresses: FormatAddresses,
): Record<string, unknown> {
  const address = buildAddress(addresses, buildAuthorityPath(entry.kind, entry.slug));
  const within = WITHIN[entry.kind];
  const names = [entry.name.en, ...entry.otherNames.flatMap(({ name }) => [name.zh, name.en])];
  return dropEmpty({
    '@context': CONTEXT,
    '@type': AUTHORITY_TYPES[entry.kind],
    '@id': address,
    url: address,
    name: entry.name.zh,
    alternateName: [...new Set(names.filter((name) => name !== undefined))],
    description: entry.description?.zh,
    ...buildEnds(entry),
    ...(within !== undefined &&
      entry.within !== undefined && {
        [within]: buildAuthorityReference(entry.kind, entry.within, addresses),
      }),
    sameAs: entry.sameAs,
  });
}

function buildEnds({ kind, date }: PublishedAuthority): Record<string, string | undefined> {
  const ends = ENDS[kind];
  if (!date || !ends) return {};
  const { from, to } = findIsoEnds(date);
  // An event of one date begins and ends then; a life of one date has only begun.
  const end = to ?? (kind === 'event' && !date.edtf.includes('/') ? from : undefined);
  return { [ends[0]]: from, [ends[1]]: end };
}
