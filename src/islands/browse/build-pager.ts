import type { BrowseAnswer } from '../../browse/browser/engine.ts';
import { listShownNumbers } from '../../browse/shared/page-numbers.ts';
import { fillString } from '../search/strings.ts';
import type { BrowseStrings } from './strings.ts';

/** Links to the other pages, as those of lists that are built before; none where there is one page. */
export function buildPager(
  { page, pages }: Pick<BrowseAnswer, 'page' | 'pages'>,
  getHref: (page: number) => string,
  strings: BrowseStrings,
): readonly Element[] {
  if (pages === 1) return [];
  const link = (number: number, text: string, rel?: string): HTMLAnchorElement => {
    const anchor = document.createElement('a');
    anchor.href = getHref(number);
    anchor.dataset['page'] = String(number);
    anchor.textContent = text;
    if (rel) anchor.rel = rel;
    return anchor;
  };
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  for (const number of listShownNumbers(page, pages)) {
    const item = document.createElement('li');
    if (number === undefined) {
      const gap = document.createElement('span');
      gap.textContent = '…';
      gap.ariaHidden = 'true';
      item.append(gap);
    } else {
      const anchor = link(number, String(number));
      anchor.ariaLabel = fillString(strings['page-number'], { n: number });
      if (number === page) anchor.ariaCurrent = 'page';
      item.append(anchor);
    }
    list.append(item);
  }
  return [
    ...(page > 1 ? [link(page - 1, strings['pager-previous'], 'prev')] : []),
    list,
    ...(page < pages ? [link(page + 1, strings['pager-next'], 'next')] : []),
  ];
}
