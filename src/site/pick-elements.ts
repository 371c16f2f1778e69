import render from 'dom-serializer';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';

/**
 * The elements of that name out of a page's HTML, for a page that holds nothing else: what they point to on their own
 * page (`#note-3`) is sought there, and every link leaves the frame.
 * @param home address of the page they are taken from
 */
export function pickElements(html: string, tag: string, home: string): string {
  const elements = findAll(({ name }) => name === tag, parseDocument(html).children);
  for (const link of findAll(({ name }) => name === 'a', elements)) {
    const href = link.attribs['href'];
    if (href === undefined) continue;
    link.attribs['href'] = href.startsWith('#') ? home + href : href;
    link.attribs['target'] = '_blank';
    link.attribs['rel'] = 'noopener';
  }
  return render(elements, { encodeEntities: 'utf8' });
}
