import render from 'dom-serializer';
import { findAll, findOne } from 'domutils';
import { parseDocument } from 'htmlparser2';

/**
 * One element of a page's HTML for a page that holds nothing else: what it points to on its own page (`#note-3`) is
 * sought there, and every link leaves the frame.
 * @param home address of the page it is taken from
 */
export function pickElement(html: string, id: string, home: string): string {
  const document = parseDocument(html);
  const element = findOne(({ attribs }) => attribs['id'] === id, document.children);
  if (!element) throw new Error(`[site] nothing has the id "${id}"`);
  for (const link of findAll(({ name }) => name === 'a', element.children)) {
    const href = link.attribs['href'];
    if (href === undefined) continue;
    link.attribs['href'] = href.startsWith('#') ? home + href : href;
    link.attribs['target'] = '_blank';
    link.attribs['rel'] = 'noopener';
  }
  return render(element, { encodeEntities: 'utf8' });
}
