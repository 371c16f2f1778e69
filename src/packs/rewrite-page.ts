import render from 'dom-serializer';
import { isTag, type Element } from 'domhandler';
import { findAll, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { BuiltSite } from './built-site.ts';
import { findLink, type Collected } from './links.ts';
import { addPackHead } from './pack-head.ts';
import { buildPolicy } from './policy.ts';
import { rewriteAnchor, tidyLinks } from './rewrite-anchor.ts';
import { rewriteAddress, rewriteJson, rewriteSrcset } from './rewrite-json.ts';
import { rewriteScript, type PageScripts } from './rewrite-script.ts';
import type { PackStamp } from './stamp.ts';

const SHOWN = ['src', 'poster', 'data'];

export interface PageRewriter {
  readonly site: BuiltSite;
  readonly collected: Collected;
  /** Said in the foot of every page. */
  readonly stamp: PackStamp;
}

/**
 * A page as it stands in the pack: every address is a way from this file to another one, its scripts are the pack's
 * one classic script, and what leads out of the pack says so.
 * @param page below the site's root
 */
export function rewritePage(html: string, page: string, rewriter: PageRewriter): string {
  const document = parseDocument(html, { lowerCaseAttributeNames: false, lowerCaseTags: false });
  const scripts: PageScripts = { modules: [], hashes: [] };
  for (const element of findAll(() => true, document.children))
    rewriteElement(element, page, rewriter, scripts);
  for (const policy of findAll(isPolicy, document.children))
    policy.attribs['content'] = buildPolicy({ scripts: scripts.hashes });
  tidyLinks(document, page);
  addPackHead(document, page, scripts.modules, rewriter.stamp);
  return render(document, { encodeEntities: 'utf8', selfClosingTags: false });
}

function rewriteElement(
  element: Element,
  page: string,
  rewriter: PageRewriter,
  scripts: PageScripts,
): void {
  const { site, collected } = rewriter;
  const show = (address: string): string => {
    const link = findLink(site, page, address, 'show', collected);
    return link.kind === 'inside' ? link.address : address;
  };
  switch (element.name) {
    case 'script':
      rewriteScript(element, page, rewriter, scripts);
      break;
    case 'link':
      if (!rewriteHeadLink(element, site)) return;
      break;
    case 'meta':
      rewriteMeta(element, site);
      break;
    case 'keep-offline':
      // A pack is kept already.
      removeElement(element);
      return;
    case 'source':
      // Two forms of each picture are enough for browsers that open packs.
      if (element.attribs['type'] === 'image/avif') {
        removeElement(element);
        return;
      }
      break;
    case 'img':
      if (isOfPicture(element)) Reflect.deleteProperty(element.attribs, 'srcset');
      break;
    case 'a':
    case 'area':
      rewriteAnchor(element, page, rewriter);
  }
  for (const [name, value] of Object.entries(element.attribs)) {
    if (SHOWN.includes(name) || (name === 'href' && !isAnchor(element))) {
      element.attribs[name] = show(value);
    } else if (name === 'srcset' || name === 'imagesrcset') {
      element.attribs[name] = rewriteSrcset(value, show);
    } else if (name === 'action' || name === 'formaction') {
      const link = findLink(site, page, value, 'link', collected);
      if (link.kind === 'inside') element.attribs[name] = link.address;
    } else if (name === 'cite') {
      const link = findLink(site, page, value, 'link', collected);
      if (link.kind === 'outside') Reflect.deleteProperty(element.attribs, name);
      else if (link.kind === 'inside') element.attribs[name] = link.address;
    } else if (name.startsWith('data-')) {
      element.attribs[name] = rewriteData(name, value, page, rewriter);
    }
  }
}

function isPolicy({ attribs }: Element): boolean {
  return attribs['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** Gives back whether the element stays. */
function rewriteHeadLink(element: Element, { origin }: BuiltSite): boolean {
  const rel = element.attribs['rel'] ?? '';
  const isGone =
    rel === 'alternate' ||
    rel === 'manifest' ||
    rel.includes('preload') ||
    (rel === 'canonical' && origin === undefined);
  if (isGone) removeElement(element);
  return !isGone;
}

function rewriteMeta(element: Element, { origin }: BuiltSite): void {
  const { property = '', name = '' } = element.attribs;
  // They are for those who read the page on the web.
  if (origin === undefined && /^(?:og|twitter):/.test(property || name)) removeElement(element);
}

/** What elements hand to their scripts: an address, or JSON with addresses in it. */
function rewriteData(name: string, value: string, page: string, rewriter: PageRewriter): string {
  if (/^\s*[[{]/.test(value)) {
    try {
      return JSON.stringify(rewriteJson(JSON.parse(value), page, rewriter));
    } catch {
      return value;
    }
  }
  return rewriteAddress(value, name.slice('data-'.length), page, rewriter);
}

function isAnchor({ name }: Element): boolean {
  return name === 'a' || name === 'area';
}

/** Browsers that open packs take the picture's other form; `src` is there for any that do not. */
function isOfPicture({ parent }: Element): boolean {
  const siblings = parent?.children ?? [];
  return siblings.some((sibling) => isTag(sibling) && sibling.name === 'source');
}
