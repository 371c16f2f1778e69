import { getTranslate } from '../i18n/strings.ts';
import { formatDate } from '../model/date-display.ts';
import { FONDS } from '../model/list-pages.ts';
import { LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildCrumbs } from './crumbs.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildHolderLink, buildRecordLink, type LinkModel } from './links.ts';
import { buildPageHead } from './page-head.ts';
import { getRelations, type Relations } from './relations.ts';

/** A fonds or a series in the tree; volumes and items are counted, and listed on the page of what they are in. */
export interface TreeNode {
  readonly title: LocalText;
  readonly href: string;
  readonly code: string;
  readonly level: string;
  readonly date: string;
  /** Of all that lies below it. */
  readonly count: number;
  readonly nodes: readonly TreeNode[];
}

export interface TreeHolder {
  readonly holder: LinkModel;
  readonly nodes: readonly TreeNode[];
  /** Items in no fonds. */
  readonly loose: number;
}

/** Levels that the tree unfolds below its roots. */
const DEPTH = 2;

export async function buildTreePaths() {
  const { records, contained } = getRelations(await getCatalogue());
  const languages = listRoots(records, contained).length > 0 ? LANGUAGES : [];
  return buildLanguagePaths([{ params: {}, props: {}, languages }]);
}

export async function getTreePage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const relations = getRelations(catalogue);
  return {
    head: await buildPageHead({
      title: t('fonds-title'),
      description: t('fonds-lead'),
      language,
      path: FONDS,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('fonds-title')),
    holders: [...relations.held].flatMap(([slug, held]): TreeHolder[] => {
      const roots = listRoots(held, relations.contained);
      if (roots.length === 0) return [];
      const loose = held.filter(({ partOf }) => partOf === undefined).length - roots.length;
      return [
        {
          holder: buildHolderLink(getEntry(catalogue.holders, slug), language),
          nodes: roots.map((root) => buildNode(root, relations.contained, language, DEPTH)),
          loose,
        },
      ];
    }),
  };
}

/** What stands at the top of a tree: in nothing itself, and of a level above items or containing something. */
export function listRoots(
  records: readonly PublishedRecord[],
  contained: Relations['contained'],
): readonly PublishedRecord[] {
  return records.filter(
    ({ id, level, partOf }) => partOf === undefined && (level !== 'item' || contained.has(id)),
  );
}

/** From the top down, the record itself not included; what the gate held back breaks the chain. */
export function listAncestors(
  { records }: Pick<SiteCatalogue, 'records'>,
  record: PublishedRecord,
): readonly PublishedRecord[] {
  const parent = record.partOf === undefined ? undefined : records.get(record.partOf);
  return parent ? [...listAncestors({ records }, parent), parent] : [];
}

/** Where a record stands: its holder's list, then what it is part of. */
export function buildRecordSteps(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): readonly LinkModel[] {
  return [
    buildHolderLink(getEntry(catalogue.holders, record.holder), language),
    ...listAncestors(catalogue, record).map((one) => buildRecordLink(one, language)),
  ];
}

export function countBelow(id: string, contained: Relations['contained']): number {
  const children = contained.get(id) ?? [];
  return children.reduce((sum, child) => sum + 1 + countBelow(child.id, contained), 0);
}

function buildNode(
  record: PublishedRecord,
  contained: Relations['contained'],
  language: Language,
  depth: number,
): TreeNode {
  const t = getTranslate(language);
  const inside = (contained.get(record.id) ?? []).filter(
    ({ level }) => level === 'fonds' || level === 'series',
  );
  return {
    title: record.title,
    href: buildRecordLink(record, language).href,
    code: record.referenceCode,
    level: t(`level-${record.level}`),
    date: formatDate(record.date, language),
    count: countBelow(record.id, contained),
    nodes: depth === 0 ? [] : inside.map((one) => buildNode(one, contained, language, depth - 1)),
  };
}
