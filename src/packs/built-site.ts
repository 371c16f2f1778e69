import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A site as `npm run build` leaves it. */
export interface BuiltSite {
  readonly outDir: string;
  /** Path it is mounted at, with both slashes. */
  readonly base: string;
  /** Where it stands on the web; undefined while nobody has said so. */
  readonly origin: string | undefined;
}

/** What an address of the site leads to. Paths are below the site's root, with forward slashes. */
export type Target =
  | { readonly kind: 'page' | 'file' | 'folder'; readonly path: string; readonly suffix: string }
  | { readonly kind: 'missing' };

/**
 * Where an address in a page leads. Undefined for what is none of the site's: other sites, `#…`, plain words.
 * @param address as it stands in an attribute, decoded of entities
 */
export function findTarget(site: BuiltSite, address: string): Target | undefined {
  if (!address.startsWith(site.base)) return undefined;
  const [, pathname = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const below = decodeURI(pathname.slice(site.base.length));
  if (below.split('/').includes('..')) return { kind: 'missing' };
  const page = `${below}index.html`;
  if ((below === '' || below.endsWith('/')) && isFile(site, page))
    return { kind: 'page', path: page, suffix };
  if (isFile(site, below)) {
    return { kind: below.endsWith('.html') ? 'page' : 'file', path: below, suffix };
  }
  const folder = below.replace(/\/$/, '');
  return isFolder(site, folder) ? { kind: 'folder', path: folder, suffix } : { kind: 'missing' };
}

/** All pages, below the site's root. */
export function listSitePages({ outDir }: BuiltSite): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
}

function isFile({ outDir }: BuiltSite, below: string): boolean {
  return statSync(path.join(outDir, below), { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder({ outDir }: BuiltSite, below: string): boolean {
  return statSync(path.join(outDir, below), { throwIfNoEntry: false })?.isDirectory() === true;
}
