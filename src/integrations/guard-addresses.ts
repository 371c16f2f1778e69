import path from 'node:path';
import { buildContentFile } from '../catalogue/content-file.ts';
import {
  checkUrlsLock,
  findNewAddresses,
  LOCK_FILE,
  readUrlsLock,
  writeUrlsLock,
} from '../catalogue/urls-lock.ts';
import { ContentFaults } from '../model/fault.ts';
import { isPassingAddress } from '../model/list-pages.ts';
import type { Settings } from '../settings.ts';

/** Not pages that anybody links to. */
const UNLISTED = ['404/', '500/', 'styleguide/', 'en/styleguide/', 'offline/', 'en/offline/'];

/**
 * Holds the built pages (redirects and notices among them) against urls.lock of the first content root. With
 * `settings.lock` the new ones are added to it.
 * @param pathnames of the pages, below the base, as Astro's build hook gives them
 * @returns what to tell the curator, if anything
 * @throws ContentFaults when a published address has vanished
 */
export function guardAddresses(
  pathnames: readonly string[],
  settings: Pick<Settings, 'contentRoots' | 'projectRoot' | 'language' | 'lock' | 'preview'>,
): string | undefined {
  const root = settings.contentRoots[0];
  // A preview holds drafts, whose addresses nobody was promised.
  if (root === undefined || settings.preview) return undefined;
  const { path: lock, file } = buildContentFile(settings.projectRoot, path.join(root, LOCK_FILE));
  const built = pathnames.map(formatAddress).filter(isListed);
  const locked = readUrlsLock(lock);
  const faults = checkUrlsLock(locked, built, file);
  if (faults.length > 0) throw new ContentFaults(faults, settings.language);
  const count = settings.lock
    ? writeUrlsLock(lock, built).length
    : findNewAddresses(locked, built).length;
  if (count === 0) return undefined;
  return settings.language === 'zh'
    ? tellInChinese(count, settings.lock, file)
    : tellInEnglish(count, settings.lock, file);
}

/** Nobody was promised a later page of a list. */
function isListed(address: string): boolean {
  return !UNLISTED.includes(address) && !isPassingAddress(address.replace(/^en\//, ''));
}

function formatAddress(pathname: string): string {
  const inner = decodeURI(pathname).replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `${inner}/`;
}

function tellInChinese(count: number, isLocked: boolean, file: string): string {
  return isLocked
    ? `已把 ${count} 个新网址记入 ${file}。`
    : `有 ${count} 个新网址还没有记入 ${file}；网站公布时请运行 npm run build -- --lock。`;
}

function tellInEnglish(count: number, isLocked: boolean, file: string): string {
  return isLocked
    ? `${count} new addresses are now in ${file}.`
    : `${count} new addresses are not yet in ${file}; when the site is published, run npm run build -- --lock.`;
}
