import { getTranslate } from '../i18n/strings.ts';
import { AUTHORITY_FOLDERS, AUTHORITY_KINDS } from '../model/authority-kind.ts';
import { FONDS, HISTORIES, HOLDERS, THEMES } from '../model/list-pages.ts';
import type { Language } from '../model/local-text.ts';
import { buildPageHref, RECORDS } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { listRoots } from './fonds-tree.ts';
import { getRelations } from './relations.ts';

/** A list through which records can be found, and how much it lists. */
export interface WayIn {
  readonly path: string;
  readonly href: string;
  readonly text: string;
  readonly count: number;
}

const known = new WeakMap<SiteCatalogue, Partial<Record<Language, readonly WayIn[]>>>();

/** Those that lead to anything, in the order in which they are offered; every page offers them. */
export function listWaysIn(catalogue: SiteCatalogue, language: Language): readonly WayIn[] {
  const ways = known.get(catalogue) ?? {};
  known.set(catalogue, ways);
  return (ways[language] ??= buildWaysIn(catalogue, language));
}

function buildWaysIn(catalogue: SiteCatalogue, language: Language): readonly WayIn[] {
  const t = getTranslate(language);
  const { records, contained, themes } = getRelations(catalogue);
  const exhibitions = [...catalogue.exhibitions.values()];
  const tagged = exhibitions.filter(({ histories }) => histories.length > 0).length;
  const rows: readonly (readonly [path: string, text: string, count: number])[] = [
    [RECORDS, t('ways-records'), records.length],
    [THEMES, t('ways-themes'), themes.size],
    ...AUTHORITY_KINDS.map((kind) => {
      const folder = AUTHORITY_FOLDERS[kind];
      const count = catalogue.authorities.filter((entry) => entry.kind === kind).length;
      return [`${folder}/`, t(`${folder}-title`), count] as const;
    }),
    [HISTORIES, t('ways-histories'), tagged],
    [FONDS, t('ways-fonds'), listRoots(records, contained).length],
    [HOLDERS, t('ways-holders'), catalogue.holders.size],
  ];
  return rows
    .filter(([, , count]) => count > 0)
    .map(([path, text, count]) => ({ path, text, count, href: buildPageHref(language, path) }));
}
