import { countFacetValues } from '../browse/build/build-index.ts';
import {
  BROWSE_FOLDER,
  FACETS,
  MOST_SHOWN,
  ROWS_A_PAGE,
  SORTS,
  type FacetName,
} from '../browse/shared/browse-format.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildAuthorityPath, buildHolderPath } from '../model/addresses.ts';
import {
  BROWSE,
  buildBrowseValuePath,
  buildThemePath,
  HOLDERS,
  THEMES,
} from '../model/list-pages.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { buildHref, buildPageHref, RECORDS } from './addresses.ts';
import { getBrowsing } from './browse-entries.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLink, type LinkModel } from './links.ts';
import { buildPageHead } from './page-head.ts';
import { buildRecordRow } from './record-rows.ts';
import { getRelations } from './relations.ts';
import { listWaysIn } from './ways-in.ts';

export interface FacetLink extends LinkModel {
  readonly value: string;
  readonly count: number;
}

export interface FacetModel {
  readonly name: FacetName;
  readonly legend: string;
  /** Each leads to a page of what it lists. */
  readonly values: readonly FacetLink[];
  /** More of them, folded away. */
  readonly folded: readonly FacetLink[];
  /** The list of all values where there are more. */
  readonly all?: { readonly href: string; readonly text: string } | undefined;
}

/** Facets whose values have pages of their own anyway, and the lists of these. */
const LISTS: Readonly<Partial<Record<FacetName, string>>> = {
  theme: THEMES,
  place: 'places/',
  holder: HOLDERS,
};

export async function getBrowsePage(language: Language) {
  const catalogue = await getCatalogue();
  const { entries, index } = await getBrowsing();
  const t = getTranslate(language);
  const { records } = getRelations(catalogue);
  return {
    head: await buildPageHead({
      title: t('browse-title'),
      description: t('browse-lead'),
      language,
      path: BROWSE,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('browse-title')),
    ways: listWaysIn(catalogue, language),
    total: records.length,
    facets: FACETS.flatMap((name) => buildFacet(countFacetValues(entries, name), name, language)),
    rows: records
      .slice(0, ROWS_A_PAGE)
      .map((record) => buildRecordRow(catalogue, record, language)),
    sorts: SORTS,
    index: buildHref(BROWSE_FOLDER + index.folder),
    allRecords: buildPageHref(language, RECORDS),
  };
}

/** Nothing for a facet with one value that every record has: it would change nothing. */
function buildFacet(
  counted: ReturnType<typeof countFacetValues>,
  name: FacetName,
  language: Language,
): readonly FacetModel[] {
  if (counted.length < 2) return [];
  const t = getTranslate(language);
  const list = LISTS[name];
  const ordered =
    name === 'period' ? counted.toSorted((a, b) => Number(a.value) - Number(b.value)) : counted;
  const links = ordered.map(({ value, name: text, count }) => ({
    ...buildLink(text, getValuePath(name, value), language),
    value,
    count,
  }));
  return [
    {
      name,
      legend: t(`facet-${name}`),
      values: links.slice(0, MOST_SHOWN),
      // The others of a facet that has a list stand there.
      folded: list === undefined ? links.slice(MOST_SHOWN) : [],
      all:
        list !== undefined && counted.length > MOST_SHOWN
          ? {
              href: buildPageHref(language, list),
              text: t('browse-all-values', { n: counted.length }),
            }
          : undefined,
    },
  ];
}

function getValuePath(name: FacetName, value: string): string {
  if (name === 'theme') return buildThemePath(value);
  if (name === 'place') return buildAuthorityPath('place', value);
  return name === 'holder' ? buildHolderPath(value) : buildBrowseValuePath(name, value);
}
