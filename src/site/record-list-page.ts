import { getTranslate } from '../i18n/strings.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { RECORDS } from './addresses.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildLanguagePaths } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import {
  buildListPage,
  buildPageParameter,
  CARDS_A_PAGE,
  describeListPage,
  listPageNumbers,
} from './paging.ts';
import { getRelations } from './relations.ts';

export async function buildRecordListPaths() {
  const { size } = (await getCatalogue()).records;
  return buildLanguagePaths(
    listPageNumbers(size, CARDS_A_PAGE).map((page) => ({
      params: { page: buildPageParameter(page) },
      props: { page },
      languages: LANGUAGES,
    })),
  );
}

/** All records, a shelf a holder, some on each page. */
export async function getRecordListPage(page: number, language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const { records } = getRelations(catalogue);
  const list = buildListPage(records, { page, size: CARDS_A_PAGE, path: RECORDS }, language);
  return {
    head: await buildPageHead({
      ...describeListPage(t('records-title'), RECORDS, page, language),
      description: t('records-lead'),
      language,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('records-title')),
    title: t('records-title'),
    pager: list.pager,
    groups: [...Map.groupBy(list.items, (record) => record.holder)].map(([holder, held]) => ({
      holder: getEntry(catalogue.holders, holder),
      cards: held.map((record) => buildRecordCard(catalogue, record, language)),
    })),
  };
}
