import type { PageHit, Piece, SearchRow } from '../../search/browser/engine.ts';
import type { SearchPageConfig } from './config.ts';
import { drawPlace } from './place-picture.ts';
import { fillString } from './strings.ts';

/** One result: its kind and title, then its pages with their text and their place on the scan. */
export function buildHit(row: SearchRow, config: SearchPageConfig): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'hit';
  item.append(buildEyebrow(row, config), buildTitle(row, config));
  if (row.otherName) {
    const other = document.createElement('p');
    other.className = 'hit-other';
    const [before = '', after = ''] = config.strings['search-also'].split('{name}');
    const note = row.otherName.note === undefined ? '' : ` (${row.otherName.note})`;
    other.append(before, ...buildPieces(row.otherName.name), after, note);
    item.append(other);
  }
  const pages = document.createElement('ul');
  pages.role = 'list';
  pages.className = 'hit-pages';
  pages.append(...row.pages.map((page) => buildPage(page, config)));
  if (row.pages.length > 0) item.append(pages);
  const left = row.pageCount - row.pages.length;
  if (left > 0) {
    const more = document.createElement('a');
    more.className = 'hit-more';
    more.href = config.base + row.path;
    more.textContent = fillString(config.strings['search-more-pages'], { n: left });
    item.append(more);
  }
  return item;
}

function buildEyebrow(row: SearchRow, { strings }: SearchPageConfig): HTMLElement {
  const eyebrow = document.createElement('p');
  eyebrow.className = 'hit-kind';
  const kind = row.kind ? strings[`kind-${row.kind}`] : strings[`search-type-${row.type}`];
  eyebrow.append(kind);
  if (row.date !== undefined) eyebrow.append(' · ', row.date);
  if (row.code) {
    const code = document.createElement('span');
    code.className = 'code';
    code.append(...buildPieces(row.code));
    eyebrow.append(' · ', code);
  }
  return eyebrow;
}

function buildTitle(row: SearchRow, { base, language }: SearchPageConfig): HTMLElement {
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = base + row.path;
  if (row.titleLanguage !== language) link.lang = row.titleLanguage === 'zh' ? 'zh-Hans' : 'en';
  link.append(...buildPieces(row.title));
  heading.append(link);
  return heading;
}

function buildPage(page: PageHit, { base }: SearchPageConfig): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + page.path;
  if (page.place) link.append(drawPlace(page.place, base));
  const text = document.createElement('span');
  text.className = 'hit-text';
  if (page.label !== undefined) {
    const label = document.createElement('small');
    label.textContent = page.label;
    text.append(label);
  }
  const excerpt = document.createElement('span');
  if (page.language !== undefined) excerpt.lang = page.language;
  excerpt.append(...buildPieces(page.excerpt));
  text.append(excerpt);
  link.append(text);
  item.append(link);
  return item;
}

/** Text nodes and marks: nothing a text holds can become markup. */
function buildPieces(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
