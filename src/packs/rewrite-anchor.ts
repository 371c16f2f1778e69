import { Element, Text, type Document } from 'domhandler';
import { appendChild, findAll, removeElement } from 'domutils';
import { getTranslate } from '../i18n/strings.ts';
import type { Language } from '../model/local-text.ts';
import { findLink } from './links.ts';
import type { PageRewriter } from './rewrite-page.ts';

/** On links that lead out of the pack while the page is being rewritten. */
const OUTSIDE = 'data-outside';

/** A link stays a link where the pack has its page; else it leads to the web and says so, or it is text. */
export function rewriteAnchor(
  element: Element,
  page: string,
  { site, collected }: PageRewriter,
): void {
  const { href } = element.attribs;
  if (href === undefined) return;
  const link = findLink(site, page, href, 'link', collected);
  if (link.kind === 'none') return;
  if (link.kind === 'inside') {
    element.attribs['href'] = link.address;
    return;
  }
  element.attribs[OUTSIDE] = '';
  if (link.address === undefined) unlink(element);
  else element.attribs['href'] = link.address;
}

/** What leads out is left away in the frame round the page, is text in the way back, and marked in the page. */
export function tidyLinks(document: Document, page: string): void {
  const language: Language = page.startsWith('en/') ? 'en' : 'zh';
  for (const element of findAll(({ attribs }) => OUTSIDE in attribs, document.children)) {
    Reflect.deleteProperty(element.attribs, OUTSIDE);
    const place = findPlace(element);
    if (place === 'frame') removeElement(findItem(element) ?? element);
    else if (element.name === 'area') removeElement(element);
    else if (place === 'way') unlink(element);
    else if (element.name === 'a') mark(element, language);
  }
}

function mark(element: Element, language: Language): void {
  const note = new Element('small', { class: 'online-only' });
  appendChild(note, new Text(getTranslate(language)('pack-online-only')));
  appendChild(element, note);
}

function unlink(element: Element): void {
  if (element.name !== 'a') return;
  element.name = 'span';
  element.attribs = Object.fromEntries(
    Object.entries(element.attribs).filter(
      ([name]) => !['href', 'target', 'rel', 'download', 'hreflang', 'aria-current'].includes(name),
    ),
  );
}

function findPlace(element: Element): 'frame' | 'way' | 'page' {
  for (const above of listAncestors(element)) {
    const classes = (above.attribs['class'] ?? '').split(' ');
    if (classes.includes('bar') || classes.includes('foot')) return 'frame';
    if (classes.includes('crumbs')) return 'way';
  }
  return 'page';
}

function findItem(element: Element): Element | undefined {
  return listAncestors(element).find(({ name }) => name === 'li');
}

function listAncestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let above = element.parent; above instanceof Element; above = above.parent)
    found.push(above);
  return found;
}
