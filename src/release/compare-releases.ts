import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isPassingAddress } from '../model/list-pages.ts';
import { comparePagePaths } from './page-order.ts';
import { readPage, type SeenPage } from './read-page.ts';
import { readSiteRelease, SITE } from './release-shelf.ts';
import { buildFileAddress, type SiteRelease } from './site-release.ts';

/** What a visitor notices of one page. */
export type PageChange = {
  readonly address: string;
  readonly title: string;
} & (
  | { readonly kind: 'new' }
  /** Nothing stands at the address any more: a fault. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'withdrawn' }
  /** It was withdrawn, and is shown again. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'changed';
      /** What it was called, if it is called something else now. */
      readonly titleWas?: string;
      readonly out: readonly string[];
      readonly in: readonly string[];
      readonly picturesOut: number;
      readonly picturesIn: number;
    }
);

export interface ReleaseComparison {
  /** Pages that somebody wrote or described. */
  readonly pages: readonly PageChange[];
  /** Lists, overviews, embedded pages, labels and slips that differ because those do. */
  readonly followers: number;
  /** Files that are not pages, by their first folder: added, changed, removed. */
  readonly files: ReadonlyMap<string, { added: number; changed: number; removed: number }>;
  /** Whether the head and foot of pages differ, on otherwise unchanged pages. */
  readonly frames: number;
}

const isPage = (file: string): boolean => file === 'index.html' || file.endsWith('/index.html');

/** Does it only show again what stands on a page of its own? Where it may not vanish, it counts if it does. */
function isFollower(file: string, kind: PageChange['kind']): boolean {
  const address = file.replace(/index\.html$/, '').replace(/^en\//, '');
  if (isPassingAddress(address)) return true;
  const isOverview = /^[^/]+\/$/.test(address) && address !== 'about/';
  return kind !== 'gone' && (isOverview || address.startsWith('embed/'));
}

/** What a visitor would notice between two releases on a shelf. */
export function compareReleases(shelf: string, from: string, to: string): ReleaseComparison {
  const [before, after] = [from, to].map((id) => readSiteRelease(shelf, id)) as [
    SiteRelease,
    SiteRelease,
  ];
  const [old, now] = [before, after].map(
    ({ files }) => new Map(files.map((file) => [file.path, file.sha256])),
  ) as [Map<string, string>, Map<string, string>];
  const read = (id: string, file: string): SeenPage =>
    readPage(readFileSync(path.join(shelf, id, SITE, file), 'utf8'));

  const pages: PageChange[] = [];
  const files = new Map<string, { added: number; changed: number; removed: number }>();
  let frames = 0;
  let followers = 0;
  for (const file of [...new Set([...old.keys(), ...now.keys()])].sort(comparePagePaths)) {
    const [was, is] = [old.get(file), now.get(file)];
    if (was === is) continue;
    if (!isPage(file)) {
      const group = file.includes('/') ? (file.split('/')[0] ?? '') : '';
      const count = files.get(group) ?? { added: 0, changed: 0, removed: 0 };
      count[was === undefined ? 'added' : is === undefined ? 'removed' : 'changed']++;
      files.set(group, count);
      continue;
    }
    const change = comparePages(
      buildFileAddress(after, file),
      was === undefined ? undefined : read(from, file),
      is === undefined ? undefined : read(to, file),
    );
    if (change === undefined) frames += was === undefined ? 0 : 1;
    else if (isFollower(file, change.kind)) followers++;
    else pages.push(change);
  }
  return { pages, followers, files, frames };
}

function comparePages(
  address: string,
  was: SeenPage | undefined,
  is: SeenPage | undefined,
): PageChange | undefined {
  if (is === undefined) return { kind: 'gone', address, title: was?.title ?? '' };
  // A new page that only leads on is an old address of another, which is told of by itself.
  if (was === undefined)
    return is.leadsTo === undefined ? { kind: 'new', address, title: is.title } : undefined;
  if (is.leadsTo !== undefined && was.leadsTo !== is.leadsTo)
    return { kind: 'moved', address, title: was.title, to: is.leadsTo };
  if (is.isHidden && !was.isHidden) return { kind: 'withdrawn', address, title: was.title };
  if (was.isHidden && !is.isHidden && was.leadsTo === undefined)
    return { kind: 'restored', address, title: is.title };
  const change = {
    kind: 'changed' as const,
    address,
    title: is.title,
    ...(was.title === is.title ? {} : { titleWas: was.title }),
    out: subtract(was.lines, is.lines),
    in: subtract(is.lines, was.lines),
    picturesOut: subtract([...was.pictures], [...is.pictures]).length,
    picturesIn: subtract([...is.pictures], [...was.pictures]).length,
  };
  const isSame =
    change.out.length + change.in.length + change.picturesOut + change.picturesIn === 0;
  return isSame ? undefined : change;
}

/** What of the first is not in the second, counted. */
function subtract(first: readonly string[], second: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of second) left.set(item, (left.get(item) ?? 0) + 1);
  return first.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
