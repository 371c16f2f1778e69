import type { AuthorityKind } from '../model/authority-kind.ts';

/** What may be named: a reference is handed on only where its target passed too. */
export interface Passing {
  /** `holder/slug` */
  readonly hasRecord: (id: string) => boolean;
  readonly hasAuthority: (kind: AuthorityKind, slug: string) => boolean;
  readonly hasSource: (slug: string) => boolean;
}

interface NamedAuthorities {
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly events: readonly string[];
}

/** The four lists with only those that passed. */
export function pickAuthorities(named: NamedAuthorities, { hasAuthority }: Passing) {
  const pick = (kind: AuthorityKind, slugs: readonly string[]): string[] =>
    slugs.filter((slug) => hasAuthority(kind, slug));
  return {
    persons: pick('person', named.persons),
    places: pick('place', named.places),
    organisations: pick('organisation', named.organisations),
    events: pick('event', named.events),
  };
}
