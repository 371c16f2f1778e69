import { getTranslate } from '../i18n/strings.ts';
import { buildThemePath, THEMES } from '../model/list-pages.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildRecordCard } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildLink } from './links.ts';
import { buildNameListPage, type NameListPage } from './name-list-page.ts';
import { buildPageHead } from './page-head.ts';
import {
  buildListPage,
  buildPageParameter,
  CARDS_A_PAGE,
  describeListPage,
  listPageNumbers,
} from './paging.ts';
import { getRelations, type Term } from './relations.ts';
import { buildTermSlug } from './term-slug.ts';

/** Words named beside a word. */
const MOST_BESIDE = 12;

export async function buildThemeListPaths() {
  const { themes } = getRelations(await getCatalogue());
  return buildLanguagePaths([
    { params: {}, props: {}, languages: themes.size > 0 ? LANGUAGES : [] },
  ]);
}

export async function buildThemePaths() {
  const { themes } = getRelations(await getCatalogue());
  return buildLanguagePaths(
    [...themes.values()].flatMap(({ slug, name, records }) =>
      listPageNumbers(records.length, CARDS_A_PAGE).map((page) => ({
        params: { theme: slug, page: buildPageParameter(page) },
        props: { slug, page },
        languages: getLanguagesOf(name),
      })),
    ),
  );
}

export async function getThemeListPage(language: Language): Promise<NameListPage> {
  const { themes } = getRelations(await getCatalogue());
  const entries = [...themes.values()].map(({ slug, name, records }) => ({
    ...buildLink(name, buildThemePath(slug), language),
    count: records.length,
  }));
  return await buildNameListPage(entries, {
    title: 'themes-title',
    lead: 'themes-lead',
    path: THEMES,
    language,
    isOfPersons: false,
  });
}

export async function getThemePage(slug: string, page: number, language: Language) {
  const catalogue = await getCatalogue();
  const { themes } = getRelations(catalogue);
  const theme = getEntry(themes, slug);
  const t = getTranslate(language);
  const name = getText(theme.name, language).text;
  const path = buildThemePath(slug);
  const list = buildListPage(theme.records, { page, size: CARDS_A_PAGE, path }, language);
  const lead = t('theme-lead', { n: theme.records.length });
  return {
    name,
    lead,
    head: await buildPageHead({
      ...describeListPage(name, path, page, language),
      description: `${name}: ${lead}`,
      language,
      languages: getLanguagesOf(theme.name),
    }),
    crumbs: buildCrumbs(language, [{ text: t('themes-title'), path: THEMES }], name),
    beside: listBeside(theme, themes).map(([other, count]) => ({
      ...buildLink(other.name, buildThemePath(other.slug), language),
      count,
    })),
    pager: list.pager,
    records: list.items.map((record) => buildRecordCard(catalogue, record, language)),
  };
}

/** Other words of its records and on how many of them they stand, the most frequent first. */
function listBeside(
  { records, slug }: Term,
  themes: ReadonlyMap<string, Term>,
): readonly (readonly [Term, number])[] {
  const counts = new Map<string, number>();
  for (const { subjects } of records) {
    for (const other of new Set(subjects.map(({ zh }) => buildTermSlug(zh))))
      if (other !== slug) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_BESIDE)
    .map(([other, count]) => [getEntry(themes, other), count]);
}
