import { buildHolderJsonLd } from '../formats/jsonld/holder.ts';
import { getTranslate } from '../i18n/strings.ts';
import { buildHolderPath } from '../model/addresses.ts';
import { HOLDERS } from '../model/list-pages.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { buildHolderLink } from './links.ts';
import {
  buildListPage,
  buildPageParameter,
  CARDS_A_PAGE,
  describeListPage,
  listPageNumbers,
} from './paging.ts';
import { getRelations } from './relations.ts';

export async function buildHolderPaths() {
  const catalogue = await getCatalogue();
  const { held } = getRelations(catalogue);
  return buildLanguagePaths(
    [...catalogue.holders.values()].flatMap((holder) =>
      listPageNumbers(held.get(holder.slug)?.length ?? 0, CARDS_A_PAGE).map((page) => ({
        params: { holder: holder.slug, page: buildPageParameter(page) },
        props: { slug: holder.slug, page },
        languages: getLanguagesOf(holder.name),
      })),
    ),
  );
}

export async function getHolderPage(slug: string, page: number, language: Language) {
  const catalogue = await getCatalogue();
  const holder = getEntry(catalogue.holders, slug);
  const t = getTranslate(language);
  const name = getText(holder.name, language).text;
  const path = buildHolderPath(slug);
  const { held } = getRelations(catalogue);
  const list = buildListPage(held.get(slug) ?? [], { page, size: CARDS_A_PAGE, path }, language);
  return {
    holder,
    name,
    head: await buildPageHead({
      ...describeListPage(name, path, page, language),
      description: holder.description ? getText(holder.description, language).text : name,
      language,
      languages: getLanguagesOf(holder.name),
      jsonLd: buildHolderJsonLd(holder, getFormatAddresses()),
    }),
    crumbs: buildCrumbs(language, [{ text: t('holders-title'), path: HOLDERS }], name),
    page,
    pager: list.pager,
    records: list.items.map((record) => buildRecordCard(catalogue, record, language)),
  };
}

export async function getHolderListPage(language: Language) {
  const catalogue = await getCatalogue();
  const { held } = getRelations(catalogue);
  const t = getTranslate(language);
  return {
    head: await buildPageHead({
      title: t('holders-title'),
      description: t('holders-lead'),
      language,
      path: HOLDERS,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], t('holders-title')),
    holders: [...catalogue.holders.values()].map((holder) => ({
      ...holder,
      link: buildHolderLink(holder, language),
      count: held.get(holder.slug)?.length ?? 0,
    })),
  };
}
