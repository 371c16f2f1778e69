import { isText, type Element } from 'domhandler';
import { removeElement, textContent } from 'domutils';
import { createHash } from 'node:crypto';
import { rewriteAddress, rewriteJson } from './rewrite-json.ts';
import type { PageRewriter } from './rewrite-page.ts';

/** What a page runs. */
export interface PageScripts {
  /** Names of modules, which the pack's one script runs instead. */
  readonly modules: string[];
  /** Of the scripts inside the page, as its policy says them. */
  readonly hashes: string[];
}

/** Modules go into the list; data and the scripts inside the page get the addresses of the pack. */
export function rewriteScript(
  element: Element,
  page: string,
  rewriter: PageRewriter,
  { modules, hashes }: PageScripts,
): void {
  const { type, src } = element.attribs;
  const [text] = element.children;
  if (type === 'module') {
    const name = src?.split('/').at(-1);
    if (name === undefined) throw new Error(`[pack] ${page}: a module without an address`);
    if (!modules.includes(name)) modules.push(name);
    removeElement(element);
  } else if (type === 'application/ld+json') {
    if (rewriter.site.origin === undefined) removeElement(element);
  } else if (type === 'application/json') {
    if (!text || !isText(text)) return;
    const rewritten = rewriteJson(JSON.parse(textContent(element)), page, rewriter);
    text.data = JSON.stringify(rewritten).replaceAll('<', '\\u003c');
  } else if (type === undefined && text && isText(text)) {
    text.data = rewriteInline(text.data, page, rewriter);
    hashes.push(`'sha256-${createHash('sha256').update(text.data).digest('base64')}'`);
  }
}

/** Names of the modules that a page of the site starts. */
export function listModules(html: string): string[] {
  return [...html.matchAll(/<script type="module" src="[^"]*\/([^"/]+)"/g)].map(
    ([, name = '']) => name,
  );
}

/** Addresses are the arguments of such a script. */
function rewriteInline(text: string, page: string, rewriter: PageRewriter): string {
  return text.replaceAll(/"(\/[^"\\\s]*)"/g, (_, address: string) => {
    const key = address === rewriter.site.base ? 'base' : '';
    return JSON.stringify(rewriteAddress(address, key, page, rewriter, 'show'));
  });
}
