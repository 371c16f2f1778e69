import { buildAuthorityJsonLd } from '../formats/jsonld/authority.ts';
import { getTranslate, type StringKey } from '../i18n/strings.ts';
import { buildAuthorityPath } from '../model/addresses.ts';
import { AUTHORITY_FOLDERS, AUTHORITY_KINDS, type AuthorityKind } from '../model/authority.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import type { PublishedAuthority, PublishedRecord } from '../model/published.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { findAuthority } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildAuthorityLink } from './links.ts';
import { buildPageHead } from './page-head.ts';
import { sortByReferenceCode } from './sort-records.ts';
import { buildSourceEntries } from './sources.ts';

export async function buildAuthorityPaths() {
  const { authorities } = await getCatalogue();
  return buildLanguagePaths(
    authorities.map((entry) => ({
      params: { authorities: AUTHORITY_FOLDERS[entry.kind], slug: entry.slug },
      props: { kind: entry.kind, slug: entry.slug },
      languages: getLanguagesOf(entry.name),
    })),
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

export async function getAuthorityListPage(kind: AuthorityKind, language: Language) {
  const { authorities } = await getCatalogue();
  const title = getTranslate(language)(getTitleKey(kind));
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  return {
    head: await buildPageHead({
      title,
      description: title,
      language,
      path: `${AUTHORITY_FOLDERS[kind]}/`,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [], title),
    title,
    entries: authorities
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        ...buildAuthorityLink(entry, language),
        date: entry.date && formatDate(entry.date, language),
        description: entry.description && getText(entry.description, language),
      }))
      .sort((a, b) => collator.compare(a.text, b.text)),
  };
}

export async function getAuthorityPage(kind: AuthorityKind, slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const entry = findAuthority(catalogue, kind, slug);
  if (!entry) throw new Error(`[site] no ${kind} "${slug}"`);
  const t = getTranslate(language);
  const name = getText(entry.name, language).text;
  const within =
    entry.within === undefined ? undefined : findAuthority(catalogue, kind, entry.within);
  return {
    entry,
    name,
    kindLabel: t(`kind-${kind}`),
    head: await buildPageHead({
      title: name,
      description: entry.description ? getText(entry.description, language).text : name,
      language,
      path: buildAuthorityPath(kind, slug),
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
    records: findRecords(catalogue, entry).map((record) =>
      buildRecordCard(catalogue, record, language),
    ),
    sources: buildSourceEntries(catalogue, entry.sources, language),
  };
}

function findRecords(
  catalogue: SiteCatalogue,
  { kind, slug }: PublishedAuthority,
): readonly PublishedRecord[] {
  const named = [...catalogue.records.values()].filter(
    (record) =>
      record[AUTHORITY_FOLDERS[kind]].includes(slug) ||
      (kind === 'place' && record.coverage?.places.includes(slug) === true),
  );
  return sortByReferenceCode(named);
}

function getTitleKey(kind: AuthorityKind): StringKey {
  return `${AUTHORITY_FOLDERS[kind]}-title`;
}
