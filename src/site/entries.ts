import { getAuthorityKey, type AuthorityKind } from '../model/authority-kind.ts';
import type { PublishedAuthority } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';

/** For what the checks before the build have made sure of; anything else is our own mistake. */
export function getEntry<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`[site] nothing published under "${id}"`);
  return value;
}

const keyed = new WeakMap<SiteCatalogue['authorities'], ReadonlyMap<string, PublishedAuthority>>();

export function findAuthority(
  { authorities }: Pick<SiteCatalogue, 'authorities'>,
  kind: AuthorityKind,
  slug: string,
): PublishedAuthority | undefined {
  let byKey = keyed.get(authorities);
  if (!byKey) {
    byKey = new Map(authorities.map((entry) => [getAuthorityKey(entry.kind, entry.slug), entry]));
    keyed.set(authorities, byKey);
  }
  return byKey.get(getAuthorityKey(kind, slug));
}
