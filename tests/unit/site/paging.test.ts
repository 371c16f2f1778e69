import { describe, expect, it } from 'vitest';
import { listShownNumbers } from '../../../src/browse/shared/page-numbers.ts';
import { buildListPage, listPageNumbers } from '../../../src/site/paging.ts';

const items = Array.from({ length: 103 }, (_, index) => index);
const cut = (page: number) =>
  buildListPage(items, { page, size: 10, path: 'records/', rest: 'records/more/' }, 'en');

describe('pages of a list', () => {
  it('an empty list has one page, a full page needs no second', () => {
    expect(listPageNumbers(0, 10)).toEqual([1]);
    expect(listPageNumbers(10, 10)).toEqual([1]);
    expect(listPageNumbers(11, 10)).toEqual([1, 2]);
  });
  it('together hold every item once, in order', () => {
    const pages = listPageNumbers(items.length, 10).map(cut);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
  });
  it('a list of one page has no pager', () => {
    const list = buildListPage([1], { page: 1, size: 10, path: 'records/' }, 'zh');
    expect(list.pager).toBeUndefined();
  });
  it('the first page has the address of the list, later ones stand below', () => {
    expect(cut(2).pager).toMatchObject({
      previous: { number: 1, href: '/en/records/' },
      next: { number: 3, href: '/en/records/more/3/' },
      count: 11,
    });
    expect(cut(1).pager?.previous).toBeUndefined();
    expect(cut(11).pager?.next).toBeUndefined();
  });
});

describe('page numbers that are shown', () => {
  it.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 3, 4]],
    [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [6, 11, [1, undefined, 4, 5, 6, 7, 8, undefined, 11]],
    [1, 209, [1, 2, 3, undefined, 209]],
    [209, 209, [1, undefined, 207, 208, 209]],
  ])('page %i of %i', (page, count, shown) => {
    expect(listShownNumbers(page, count)).toEqual(shown);
  });
});
