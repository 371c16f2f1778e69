import { countFacetValues } from '../browse/build/build-index.ts';
import type { FacetName } from '../browse/shared/browse-format.ts';
import { getTranslate } from '../i18n/strings.ts';
import { BROWSE, buildBrowseValuePath } from '../model/list-pages.ts';
import { getText, type Language } from '../model/local-text.ts';
import { buildPageHref } from './addresses.ts';
import { getBrowsing } from './browse-entries.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import {
  buildListPage,
  buildPageParameter,
  describeListPage,
  listPageNumbers,
  ROWS_A_PAGE,
} from './paging.ts';
import { buildRecordRow } from './record-rows.ts';
import { getRelations } from './relations.ts';

/** Facets whose values have a page nowhere else. */
const FACETS: readonly FacetName[] = ['type', 'genre', 'period', 'images'];

export async function buildBrowseValuePaths() {
  const { entries } = await getBrowsing();
  const values = FACETS.flatMap((facet) => {
    const counted = countFacetValues(entries, facet);
    // Like the facet itself, see browse-page.ts.
    return counted.length < 2 ? [] : counted.map((value) => ({ ...value, facet }));
  });
  return buildLanguagePaths(
    values.flatMap(({ facet, value, name, count }) =>
      listPageNumbers(count, ROWS_A_PAGE).map((page) => ({
        params: { facet, value, page: buildPageParameter(page) },
        props: { facet, value, page },
        languages: getLanguagesOf(name),
      })),
    ),
  );
}

/** The records that have one value of a facet, for those who browse without a script. */
export async function getBrowseValuePage(
  { facet, value, page }: { facet: FacetName; value: string; page: number },
  language: Language,
) {
  const catalogue = await getCatalogue();
  const { entries } = await getBrowsing();
  const t = getTranslate(language);
  const { records } = getRelations(catalogue);
  const has = records.filter((_, place) =>
    entries[place]?.facets[facet].some((one) => one.value === value),
  );
  const text = entries
    .flatMap(({ facets }) => facets[facet])
    .find((one) => one.value === value)?.name;
  if (!text) throw new Error(`[site] nothing has ${facet} "${value}"`);
  const name = getText(text, language).text;
  const path = buildBrowseValuePath(facet, value);
  const list = buildListPage(has, { page, size: ROWS_A_PAGE, path }, language);
  const lead = t('browse-value-lead', { facet: t(`facet-${facet}`), name, n: has.length });
  return {
    name,
    lead,
    head: await buildPageHead({
      ...describeListPage(name, path, page, language),
      description: lead,
      language,
      languages: getLanguagesOf(text),
    }),
    crumbs: buildCrumbs(language, [{ text: t('browse-title'), path: BROWSE }], name),
    narrowHref: `${buildPageHref(language, BROWSE)}?${facet}=${value}`,
    rows: list.items.map((record) => buildRecordRow(catalogue, record, language)),
    pager: list.pager,
  };
}
