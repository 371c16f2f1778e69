import { getAuthorityKey, AUTHORITY_FOLDERS, AUTHORITY_KINDS } from '../model/authority-kind.ts';
import type { LocalText } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { sortByReferenceCode } from './sort-records.ts';
import { buildTermSlug } from './term-slug.ts';

/** A word that records bear: a subject 主题词 or a genre 文种. */
export interface Term {
  readonly slug: string;
  readonly name: LocalText;
  /** By holder and 档号. */
  readonly records: readonly PublishedRecord[];
}

/** Who stands where: looked up for every page, so joined once. All lists of records are by holder and 档号. */
export interface Relations {
  readonly records: readonly PublishedRecord[];
  readonly held: ReadonlyMap<string, readonly PublishedRecord[]>;
  readonly contained: ReadonlyMap<string, readonly PublishedRecord[]>;
  /** By the authority's key, `persons/slug`. */
  readonly named: ReadonlyMap<string, readonly PublishedRecord[]>;
  /** By slug. */
  readonly themes: ReadonlyMap<string, Term>;
  readonly genres: ReadonlyMap<string, Term>;
}

const known = new WeakMap<SiteCatalogue, Relations>();

export function getRelations(catalogue: SiteCatalogue): Relations {
  let relations = known.get(catalogue);
  if (!relations) known.set(catalogue, (relations = buildRelations(catalogue)));
  return relations;
}

function buildRelations(catalogue: SiteCatalogue): Relations {
  const records = sortByReferenceCode(catalogue.records.values());
  return {
    records,
    held: Map.groupBy(records, (record) => record.holder),
    contained: groupByAll(records, ({ partOf }) => (partOf === undefined ? [] : [partOf])),
    named: groupByAll(records, listAuthorityKeys),
    themes: groupByTerm(records, ({ subjects }) => subjects),
    genres: groupByTerm(records, ({ genre }) => (genre ? [genre] : [])),
  };
}

/** Each once, whether the record names it as such or is about it. */
export function listAuthorityKeys(record: PublishedRecord): readonly string[] {
  const keys = AUTHORITY_KINDS.flatMap((kind) =>
    record[AUTHORITY_FOLDERS[kind]].map((slug) => getAuthorityKey(kind, slug)),
  );
  const covered = (record.coverage?.places ?? []).map((slug) => getAuthorityKey('place', slug));
  return [...new Set([...keys, ...covered])];
}

function groupByAll(
  records: readonly PublishedRecord[],
  listKeys: (record: PublishedRecord) => readonly string[],
): ReadonlyMap<string, readonly PublishedRecord[]> {
  const groups = new Map<string, PublishedRecord[]>();
  for (const record of records) {
    for (const key of new Set(listKeys(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** Words are told apart by their Chinese; their English is that of whichever record gives it first. */
function groupByTerm(
  records: readonly PublishedRecord[],
  listTexts: (record: PublishedRecord) => readonly LocalText[],
): ReadonlyMap<string, Term> {
  const names = new Map<string, LocalText>();
  for (const text of records.flatMap(listTexts)) {
    const name = names.get(text.zh);
    if (!name || (name.en === undefined && text.en !== undefined)) names.set(text.zh, text);
  }
  const terms = new Map<string, Term>();
  for (const [zh, members] of groupByAll(records, (one) => listTexts(one).map((text) => text.zh))) {
    const slug = buildTermSlug(zh);
    if (terms.has(slug)) throw new Error(`[site] two words have the one address "${slug}"`);
    terms.set(slug, { slug, name: names.get(zh) ?? { zh }, records: members });
  }
  return terms;
}
