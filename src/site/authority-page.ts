import { buildAuthorityJsonLd } from '../formats/jsonld/authority.ts';
import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { buildAuthorityPath } from '../model/addresses.ts';
import {
  AUTHORITY_FOLDERS,
  AUTHORITY_KINDS,
  getAuthorityKey,
  type AuthorityKind,
} from '../model/authority-kind.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { findAuthority } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildAuthorityLink } from './links.ts';
import { buildNameListPage, type NameListPage } from './name-list-page.ts';
import { buildPageHead } from './page-head.ts';
import {
  buildListPage,
  buildPageParameter,
  CARDS_A_PAGE,
  describeListPage,
  listPageNumbers,
} from './paging.ts';
import { getRelations } from './relations.ts';
import { buildSourceEntries } from './sources.ts';

export async function buildAuthorityPaths() {
  const catalogue = await getCatalogue();
  const { named } = getRelations(catalogue);
  return buildLanguagePaths(
    catalogue.authorities.flatMap(({ kind, slug, name }) => {
      const total = named.get(getAuthorityKey(kind, slug))?.length ?? 0;
      return listPageNumbers(total, CARDS_A_PAGE).map((page) => ({
        params: { authorities: AUTHORITY_FOLDERS[kind], slug, page: buildPageParameter(page) },
        props: { kind, slug, page },
        languages: getLanguagesOf(name),
      }));
    }),
  );
}

/** One list a kind that has any entry. */
export async function buildAuthorityListPaths() {
  const { authorities } = await getCatalogue();
  const kinds = AUTHORITY_KINDS.filter((kind) => authorities.some((entry) => entry.kind === kind));
  return buildLanguagePaths(
    kinds.map((kind) => ({
      params: { authorities: AUTHORITY_FOLDERS[kind] },
      props: { kind },
      languages: LANGUAGES,
    })),
  );
}

export async function getAuthorityListPage(
  kind: AuthorityKind,
  language: Language,
): Promise<NameListPage> {
  const catalogue = await getCatalogue();
  const { named } = getRelations(catalogue);
  const folder = AUTHORITY_FOLDERS[kind];
  const entries = catalogue.authorities
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({
      ...buildAuthorityLink(entry, language),
      date: entry.date && formatDate(entry.date, language),
      description: entry.description,
      count: named.get(getAuthorityKey(kind, entry.slug))?.length ?? 0,
    }));
  return await buildNameListPage(entries, {
    title: `${folder}-title`,
    lead: `${folder}-lead`,
    path: `${folder}/`,
    language,
    isOfPersons: kind === 'person',
  });
}

export async function getAuthorityPage(
  { kind, slug, page }: { kind: AuthorityKind; slug: string; page: number },
  language: Language,
) {
  const catalogue = await getCatalogue();
  const entry = findAuthority(catalogue, kind, slug);
  if (!entry) throw new Error(`[site] no ${kind} "${slug}"`);
  const t = getTranslate(language);
  const name = getText(entry.name, language).text;
  const path = buildAuthorityPath(kind, slug);
  const records = getRelations(catalogue).named.get(getAuthorityKey(kind, slug)) ?? [];
  const list = buildListPage(records, { page, size: CARDS_A_PAGE, path }, language);
  const within =
    entry.within === undefined ? undefined : findAuthority(catalogue, kind, entry.within);
  return {
    entry,
    name,
    kindLabel: t(`kind-${kind}`),
    head: await buildPageHead({
      ...describeListPage(name, path, page, language),
      description: entry.description ? getText(entry.description, language).text : name,
      language,
      languages: getLanguagesOf(entry.name),
      jsonLd: buildAuthorityJsonLd(entry, getFormatAddresses()),
    }),
    crumbs: buildCrumbs(
      language,
      [{ text: t(getTitleKey(kind)), path: `${AUTHORITY_FOLDERS[kind]}/` }],
      name,
    ),
    date: entry.date && formatDate(entry.date, language),
    within: within && buildAuthorityLink(within, language),
    withinIt: catalogue.authorities
      .filter((one) => one.kind === kind && one.within === slug)
      .map((one) => buildAuthorityLink(one, language)),
    page,
    pager: list.pager,
    records: list.items.map((record) => buildRecordCard(catalogue, record, language)),
    sources: buildSourceEntries(catalogue, entry.sources, language),
  };
}

function getTitleKey(kind: AuthorityKind): StringKey {
  return `${AUTHORITY_FOLDERS[kind]}-title`;
}
