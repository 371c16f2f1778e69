import { findLink } from './links.ts';
import { buildCoverAddress, buildRelative } from './pack-files.ts';
import type { PageRewriter } from './rewrite-page.ts';

/** Every address in what a page hands to its scripts: a page, a picture, a file they read, the site's root as `base`. */
export function rewriteJson(value: unknown, page: string, rewriter: PageRewriter): unknown {
  const rewrite = (item: unknown, key: string): unknown => {
    if (typeof item === 'string') return rewriteAddress(item, key, page, rewriter);
    if (Array.isArray(item)) return item.filter(isWanted).map((inner) => rewrite(inner, key));
    if (typeof item !== 'object' || item === null) return item;
    const entries = Object.entries(item).map(([name, inner]): [string, unknown] => {
      const isDoubled = name === 'srcset' && 'sources' in item && hasItems(item.sources);
      return [name, isDoubled ? '' : rewrite(inner, name)];
    });
    return Object.fromEntries(entries);
  };
  return rewrite(value, '');
}

export function rewriteSrcset(srcset: string, show: (address: string) => string): string {
  return srcset
    .split(',')
    .map((candidate) => {
      const [address = '', ...width] = candidate.trim().split(/\s+/);
      return [show(address), ...width].join(' ');
    })
    .join(', ');
}

/** @param key under which it stands: `base` and `srcset` are read in their own ways */
export function rewriteAddress(
  text: string,
  key: string,
  page: string,
  rewriter: PageRewriter,
  need: 'read' | 'show' = 'read',
): string {
  const { site, collected } = rewriter;
  if (!text.startsWith(site.base)) return text;
  if (key === 'base' && text === site.base)
    return buildRelative(page, 'index.html').replace(/index\.html$/, '') || './';
  const find = (address: string): string => {
    const link = findLink(site, page, address, need, collected);
    if (link.kind === 'inside') return link.address;
    return link.kind === 'none' ? address : (link.address ?? buildCoverAddress(page));
  };
  return key === 'srcset' ? rewriteSrcset(text, find) : find(text);
}

/** Two forms of each picture are enough for browsers that open packs. */
function isWanted(item: unknown): boolean {
  return !(
    typeof item === 'object' &&
    item !== null &&
    'type' in item &&
    item.type === 'image/avif' &&
    'srcset' in item
  );
}

function hasItems(sources: unknown): boolean {
  return Array.isArray(sources) && sources.some(isWanted);
}
