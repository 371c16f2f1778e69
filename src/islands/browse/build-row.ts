import type { ShownRow } from '../../browse/browser/engine.ts';
import { buildRecordPath } from '../../model/addresses.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { BrowseConfig } from './config.ts';

/** Fills a copy of the page's blank row. */
export function buildRow(
  blank: HTMLTemplateElement,
  row: ShownRow,
  { base, language, facets }: BrowseConfig,
): Element {
  const item = (blank.content.cloneNode(true) as DocumentFragment).firstElementChild as Element;
  const get = (selector: string): HTMLElement => item.querySelector(selector) as HTMLElement;
  const say = (text: LocalText | undefined): string => text?.[language] ?? text?.zh ?? '';
  const isEnglish = language === 'en' && row.title.en !== undefined;
  const link = get('a') as HTMLAnchorElement;
  link.href = `${base}${isEnglish ? 'en/' : ''}${buildRecordPath(row.id)}`;
  const title = get('b');
  title.textContent = say(row.title);
  if (language === 'en' && !isEnglish) title.lang = 'zh-Hans';
  get('.row-code').textContent = row.code;
  get('.row-date').textContent = say(row.date);
  get('.row-type').textContent = say(row.type?.name);
  // Where there is one holder only it says nothing.
  const hasHolders = facets.some(({ name }) => name === 'holder');
  get('.row-note').textContent = hasHolders ? say(row.holder?.name) : '';
  const picture = get('img') as HTMLImageElement;
  if (row.thumb) {
    const [src, width, height] = row.thumb;
    Object.assign(picture, { src: base + src, width, height });
    get('.row-empty').remove();
  } else {
    picture.remove();
  }
  return item;
}
