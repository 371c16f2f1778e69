import type { AuthorityKind } from '../../model/authority-kind.ts';
import type { Everything } from '../../model/content.ts';

/** Names by which cells refer to what is described elsewhere. */
export interface Vocabulary {
  /** Slugs of all that have this slug or name. */
  readonly findAuthorities: (kind: AuthorityKind, name: string) => readonly string[];
  /** The name where only one has it, else the slug. */
  readonly nameAuthority: (kind: AuthorityKind, slug: string) => string;
  readonly hasSource: (slug: string) => boolean;
}

export function buildVocabulary({
  authorities,
  sources,
}: Pick<Everything, 'authorities' | 'sources'>): Vocabulary {
  const byName = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const { kind, slug, name, otherNames } of authorities) {
    names.set(`${kind}/${slug}`, name.zh);
    const known = [name, ...otherNames.map((other) => other.name)].flatMap(({ zh, en }) =>
      [zh, en ?? []].flat(),
    );
    for (const one of new Set([slug, ...known])) {
      const key = `${kind}/${one}`;
      byName.set(key, [...(byName.get(key) ?? []), slug]);
    }
  }
  const slugs = new Set(sources.map(({ slug }) => slug));
  return {
    findAuthorities: (kind, name) => byName.get(`${kind}/${name}`) ?? [],
    nameAuthority: (kind, slug) => {
      const name = names.get(`${kind}/${slug}`);
      return name !== undefined && byName.get(`${kind}/${name}`)?.length === 1 ? name : slug;
    },
    hasSource: (slug) => slugs.has(slug),
  };
}
