import type { AuthorityKind } from '../model/authority-kind.ts';
import type {
  PublishedAuthority,
  PublishedCatalogue,
  PublishedExhibition,
  PublishedHolder,
  PublishedRecord,
  PublishedSource,
} from '../model/published.ts';

/** The PublishedCatalogue by identity. What was held back is not in it, and so cannot be told from what never was. */
export interface Lookup {
  readonly records: ReadonlyMap<string, PublishedRecord>;
  readonly holders: ReadonlyMap<string, PublishedHolder>;
  readonly sources: ReadonlyMap<string, PublishedSource>;
  readonly exhibitions: ReadonlyMap<string, PublishedExhibition>;
  readonly authorities: Readonly<Record<AuthorityKind, ReadonlyMap<string, PublishedAuthority>>>;
  /** Earlier identities of published records and their present ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function buildLookup(catalogue: PublishedCatalogue): Lookup {
  const pickAuthorities = (kind: AuthorityKind): ReadonlyMap<string, PublishedAuthority> =>
    new Map(
      catalogue.authorities
        .filter((entry) => entry.kind === kind)
        .map((entry) => [entry.slug, entry]),
    );
  return {
    records: new Map(catalogue.records.map((record) => [record.id, record])),
    holders: mapBySlug(catalogue.holders),
    sources: mapBySlug(catalogue.sources),
    exhibitions: mapBySlug(catalogue.exhibitions),
    authorities: {
      person: pickAuthorities('person'),
      place: pickAuthorities('place'),
      organisation: pickAuthorities('organisation'),
      event: pickAuthorities('event'),
    },
    renamed: new Map(
      catalogue.redirects.flatMap(({ from, to }) => {
        const [old, present] = [from, to].map((path) => /^records\/(.+?)\/?$/.exec(path)?.[1]);
        return old !== undefined && present !== undefined ? [[old, present] as const] : [];
      }),
    ),
  };
}

function mapBySlug<Entry extends { readonly slug: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
