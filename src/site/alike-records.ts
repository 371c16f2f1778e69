import { getTranslate } from '../i18n/strings.ts';
import { getAuthorityKey } from '../model/authority-kind.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildRecordCard, type CardModel } from './cards.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getRelations, listAuthorityKeys } from './relations.ts';

const MOST_SHOWN = 4;
/** What more records name than this says nothing of any of them. */
const MOST_COMMON = 200;
/** Names given as the reason. */
const MOST_REASONS = 4;

/**
 * Records that name the same persons, places, organisations and events; what few others name counts more. Each says
 * what it has in common. Not those that the curator already relates, nor those it is part of or contains.
 */
export function buildAlikeCards(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): readonly CardModel[] {
  const { named } = getRelations(catalogue);
  const left = new Set([record.id, record.partOf, ...record.related]);
  const shared = new Map<string, { weight: number; keys: string[] }>();
  for (const key of listAuthorityKeys(record)) {
    const others = named.get(key) ?? [];
    if (others.length > MOST_COMMON) continue;
    for (const { id, partOf } of others) {
      if (left.has(id) || partOf === record.id) continue;
      const known = shared.get(id) ?? { weight: 0, keys: [] };
      known.weight += 1 / others.length;
      known.keys.push(key);
      shared.set(id, known);
    }
  }
  const t = getTranslate(language);
  const names = getNames(catalogue, language);
  return [...shared]
    .sort(([a, one], [b, two]) => two.weight - one.weight || (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([id, { keys }]) => {
      const rarest = keys.toSorted(
        (a, b) => (named.get(a)?.length ?? 0) - (named.get(b)?.length ?? 0),
      );
      const list = rarest.slice(0, MOST_REASONS).map((key) => names.get(key) ?? '');
      const said = t('record-alike-shared', { names: list.join(language === 'zh' ? '、' : ', ') });
      return {
        ...buildRecordCard(catalogue, getEntry(catalogue.records, id), language),
        summary: { zh: said, en: said },
      };
    });
}

const known = new WeakMap<SiteCatalogue, Partial<Record<Language, ReadonlyMap<string, string>>>>();

/** Of authorities, by their keys. */
function getNames(catalogue: SiteCatalogue, language: Language): ReadonlyMap<string, string> {
  const names = known.get(catalogue) ?? {};
  known.set(catalogue, names);
  return (names[language] ??= new Map(
    catalogue.authorities.map(({ kind, slug, name }) => [
      getAuthorityKey(kind, slug),
      getText(name, language).text,
    ]),
  ));
}
