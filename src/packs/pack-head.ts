import { Element, Text, type Document } from 'domhandler';
import { appendChild, findOne, prependChild } from 'domutils';
import { getTranslate } from '../i18n/strings.ts';
import { buildCoverAddress, buildRelative, SITE_FOLDER, WORKS_FOLDER } from './pack-files.ts';
import type { PackStamp } from './stamp.ts';

/** The pack's own script and style, and in the foot which pack it is. */
export function addPackHead(
  document: Document,
  page: string,
  modules: readonly string[],
  stamp: PackStamp,
): void {
  const works = (file: string): string =>
    buildRelative(`${SITE_FOLDER}/${page}`, `${WORKS_FOLDER}/${file}`);
  const html = find(document, 'html');
  const head = find(document, 'head');
  html.attribs['data-pack'] = stamp.version;
  appendChild(head, new Element('link', { rel: 'stylesheet', href: works('pack.css') }));
  if (modules.length > 0) {
    const attributes = { defer: '', src: works('scripts.js'), 'data-modules': modules.join(' ') };
    appendChild(head, new Element('script', attributes));
  }
  const foot = findOne(
    ({ attribs }) => (attribs['class'] ?? '').split(' ').includes('foot'),
    document.children,
  );
  if (!foot) return;
  const t = getTranslate(page.startsWith('en/') ? 'en' : 'zh');
  const note = new Element('p', { class: 'pack-stamp' });
  appendChild(note, new Text(`${t('pack-stamp', { ...stamp })} `));
  const link = new Element('a', { href: buildCoverAddress(page) });
  appendChild(link, new Text(t('pack-about')));
  appendChild(note, link);
  prependChild(foot, note);
}

function find(document: Document, name: string): Element {
  const found = findOne((element) => element.name === name, document.children);
  if (!found) throw new Error(`[pack] a page without <${name}>`);
  return found;
}
