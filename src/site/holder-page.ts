import { buildHolderJsonLd } from '../formats/jsonld/holder.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildHolderPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import { RECORDS } from './addresses.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { sortByReferenceCode } from './sort-records.ts';

export async function buildHolderPaths() {
  const { holders } = await getCatalogue();
  return buildLanguagePaths(
    [...holders.values()].map((holder) => ({
      params: { holder: holder.slug },
      props: { slug: holder.slug },
      languages: getLanguagesOf(holder.name),
    })),
  );
}

export async function getHolderPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const holder = getEntry(catalogue.holders, slug);
  const t = getTranslate(language);
  const name = getText(holder.name, language).text;
  const held = [...catalogue.records.values()].filter((record) => record.holder === slug);
  return {
    holder,
    name,
    head: await buildPageHead({
      title: name,
      description: holder.description ? getText(holder.description, language).text : name,
      language,
      path: buildHolderPath(slug),
      languages: getLanguagesOf(holder.name),
      jsonLd: buildHolderJsonLd(holder, getFormatAddresses()),
    }),
    crumbs: buildCrumbs(language, [{ text: t('records-title'), path: RECORDS }], name),
    records: sortByReferenceCode(held).map((record) =>
      buildRecordCard(catalogue, record, language),
    ),
  };
}
