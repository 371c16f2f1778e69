import { isPosterPath } from '../paper/addresses.ts';
import { findTarget, type BuiltSite, type Target } from './built-site.ts';
import { buildCoverAddress, buildRelative } from './pack-files.ts';

/** What a page of the pack may lead to, and what it needs. Gathers as pages are rewritten. */
export interface Collected {
  /** Pages of the pack, below the site's root. */
  readonly pages: ReadonlySet<string>;
  /** Files that pages show, play or offer; whole folders of tiles as well. */
  readonly files: Set<string>;
  readonly folders: Set<string>;
  /** Files that scripts read. */
  readonly data: Set<string>;
}

export type Link =
  | { readonly kind: 'none' }
  /** In the pack. */
  | { readonly kind: 'inside'; readonly address: string }
  /** Not in the pack; the address on the web, where there is one. */
  | { readonly kind: 'outside'; readonly address: string | undefined };

/** Pages may be linked to; files are taken along when a page needs them. */
export type Need = 'link' | 'show' | 'read';

const HOME = ['index.html', 'en/index.html'];
const PICTURES_AND_SOUND = /^(?:media|iiif|cards|recordings)\//;

/** @param page the page it stands on, below the site's root */
export function findLink(
  site: BuiltSite,
  page: string,
  address: string,
  need: Need,
  collected: Collected,
): Link {
  const target = findTarget(site, address);
  if (!target) return { kind: 'none' };
  const outside: Link = {
    kind: 'outside',
    address: site.origin === undefined ? undefined : site.origin + address,
  };
  if (target.kind === 'missing') return outside;
  // Home is the cover of the pack.
  if (HOME.includes(target.path)) return { kind: 'inside', address: buildCoverAddress(page) };
  if (!takeAlong(target, need, collected)) return outside;
  return { kind: 'inside', address: buildRelative(page, target.path) + target.suffix };
}

function takeAlong(
  target: Exclude<Target, { kind: 'missing' }>,
  need: Need,
  { pages, files, folders, data }: Collected,
): boolean {
  if (target.kind === 'page') return pages.has(target.path);
  if (target.kind === 'folder') {
    if (PICTURES_AND_SOUND.test(target.path)) folders.add(target.path);
    return target.path === '' || folders.has(target.path);
  }
  const isShown = need === 'show' || PICTURES_AND_SOUND.test(target.path);
  // Forms for machines say where the archive is on the web: they belong there.
  if (need === 'link' && target.path.endsWith('.json')) return false;
  // Posters are printed where the paper is that size; they would be a fifth of a pack.
  if (isPosterPath(target.path)) return false;
  if (need === 'read' && !isShown) data.add(target.path);
  else files.add(target.path);
  return true;
}
