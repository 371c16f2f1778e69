import { listShownNumbers } from '../browse/shared/page-numbers.ts';
import { getTranslate } from '../i18n/strings.ts';
import type { Language } from '../model/local-text.ts';
import { buildListPagePath } from '../model/list-pages.ts';
import { buildPageHref } from './addresses.ts';

/** How many stand on one page. */
export const CARDS_A_PAGE = 48;
export const ROWS_A_PAGE = 100;

export interface PageLink {
  readonly number: number;
  readonly href: string;
}

/** The way through a list of several pages. */
export interface PagerModel {
  readonly page: number;
  readonly count: number;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** The first, the last and those about this one, in order; nothing where some are left out. */
  readonly links: readonly (PageLink | undefined)[];
}

/** One part of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
  /** Absent where all stand on one page. */
  readonly pager?: PagerModel | undefined;
}

/** 1 … n; an empty list has one page. */
export function listPageNumbers(total: number, size: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, index) => index + 1);
}

/** Value of a `[...page]` route parameter: nothing for the first page. */
export function buildPageParameter(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}

/** @param rest path of the pages after the first, where they do not stand below the first */
export function buildListPage<Item>(
  all: readonly Item[],
  { page, size, path, rest = path }: { page: number; size: number; path: string; rest?: string },
  language: Language,
): ListPage<Item> {
  const count = listPageNumbers(all.length, size).length;
  const link = (number: number): PageLink => ({
    number,
    href: buildPageHref(language, number === 1 ? path : buildListPagePath(rest, number)),
  });
  return {
    items: all.slice((page - 1) * size, page * size),
    total: all.length,
    page,
    pager:
      count === 1
        ? undefined
        : {
            page,
            count,
            previous: page > 1 ? link(page - 1) : undefined,
            next: page < count ? link(page + 1) : undefined,
            links: listShownNumbers(page, count).map((number) =>
              number === undefined ? undefined : link(number),
            ),
          },
  };
}

/** Title and address of a page of a list: the first is the list itself. */
export function describeListPage(
  title: string,
  path: string,
  page: number,
  language: Language,
): { title: string; path: string } {
  if (page === 1) return { title, path };
  const number = getTranslate(language)('page-number', { n: page });
  return { title: `${title} · ${number}`, path: buildListPagePath(path, page) };
}
