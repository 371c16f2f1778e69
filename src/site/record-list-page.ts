import { getTranslate } from '../i18n/strings.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { RECORDS } from './addresses.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildPageHead } from './page-head.ts';
import { sortByReferenceCode } from './sort-records.ts';

/** All records, a shelf a holder. */
export async function getRecordListPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const records = sortByReferenceCode(catalogue.records.values());
  return {
    head: await buildPageHead({
      title: t('records-title'),
      description: t('records-lead'),
      language,
      path: RECORDS,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('records-title')),
    groups: [...Map.groupBy(records, (record) => record.holder)].map(([holder, held]) => ({
      holder: getEntry(catalogue.holders, holder),
      cards: held.map((record) => buildRecordCard(catalogue, record, language)),
    })),
  };
}
