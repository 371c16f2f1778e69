import { getTranslate } from '../i18n/strings.ts';
import { buildRecordPath } from '../model/addresses.ts';
import { buildContainedPath, buildListPagePath } from '../model/list-pages.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs, type Crumb } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildRecordSteps, countBelow } from './fonds-tree.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildRecordLink } from './links.ts';
import { buildPageHead } from './page-head.ts';
import { buildListPage, listPageNumbers, ROWS_A_PAGE, type ListPage } from './paging.ts';
import { buildRecordRow, type RowModel } from './record-rows.ts';
import { getRelations } from './relations.ts';

/** What a record contains, a page of it; the first stands on the record's own page. */
export type Contained = ListPage<RowModel>;

export async function buildContainedPaths() {
  const catalogue = await getCatalogue();
  return buildLanguagePaths(
    [...getRelations(catalogue).contained].flatMap(([id, members]) => {
      const { holder, slug, title } = getEntry(catalogue.records, id);
      return listPageNumbers(members.length, ROWS_A_PAGE)
        .slice(1)
        .map((page) => ({
          params: { holder, slug, page: String(page) },
          props: { id, page },
          languages: getLanguagesOf(title),
        }));
    }),
  );
}

export async function getContainedPage(id: string, page: number, language: Language) {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  const t = getTranslate(language);
  const title = t('contains-page', { n: page });
  const name = getText(record.title, language).text;
  const link = buildRecordLink(record, language);
  return {
    title,
    name,
    head: await buildPageHead({
      title: `${name} · ${title}`,
      description: name,
      language,
      path: buildListPagePath(buildContainedPath(buildRecordPath(id)), page),
      languages: getLanguagesOf(record.title),
    }),
    crumbs: buildCrumbs(
      language,
      [...buildRecordSteps(catalogue, record, language), link],
      t('page-number', { n: page }),
    ),
    contained: buildContained(catalogue, record, page, language),
  };
}

export function buildContained(
  catalogue: SiteCatalogue,
  { id }: PublishedRecord,
  page: number,
  language: Language,
): Contained {
  const { contained } = getRelations(catalogue);
  const path = buildRecordPath(id);
  const rest = buildContainedPath(path);
  const size = ROWS_A_PAGE;
  const list = buildListPage(contained.get(id) ?? [], { page, size, path, rest }, language);
  const t = getTranslate(language);
  const items = list.items.map((record) => {
    const below = countBelow(record.id, contained);
    const note = below === 0 ? undefined : t('contains-count', { n: below });
    return buildRecordRow(catalogue, record, language, note);
  });
  return { ...list, items };
}

export function buildRecordCrumbs(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): readonly Crumb[] {
  const { text } = getText(record.title, language);
  return buildCrumbs(language, buildRecordSteps(catalogue, record, language), text);
}
