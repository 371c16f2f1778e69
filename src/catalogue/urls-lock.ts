import { readFileSync, writeFileSync } from 'node:fs';
import type { Fault } from '../model/fault.ts';

export const LOCK_FILE = 'urls.lock';

const HEADER = `# 已公布的网址，一行一个，只增不减；由构建写入，请勿手改。
# Every published address, one a line, never removed; written by the build, not by hand.
`;

/** Addresses below the site's base, e.g. `en/records/shili/x/`, in a fixed order; none where there is no file. */
export function readUrlsLock(path: string): readonly string[] {
  try {
    return parseUrlsLock(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function parseUrlsLock(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return sortAddresses(
    lines.filter((line) => line !== '' && !line.startsWith('#')).map(getAddress),
  );
}

export function formatUrlsLock(addresses: Iterable<string>): string {
  return `${HEADER}${sortAddresses(addresses)
    .map((address) => (address === '' ? './' : address))
    .join('\n')}\n`;
}

/** The home page's address is empty; a line of its own cannot be. */
function getAddress(line: string): string {
  return line === './' ? '' : line;
}

function sortAddresses(addresses: Iterable<string>): string[] {
  return [...new Set(addresses)].sort();
}

/**
 * `answered` are the addresses that this build answers with a page, a redirect or a tombstone. Every locked one
 * has to be among them.
 */
export function checkUrlsLock(
  locked: readonly string[],
  answered: Iterable<string>,
  file: string = LOCK_FILE,
): Fault[] {
  const now = new Set(answered);
  return locked.flatMap((address): Fault[] => {
    if (now.has(address)) return [];
    const [record = ''] = /^(?:en\/)?(?:embed\/)?records\/(.+)\/$/.exec(address)?.slice(1) ?? [];
    const isEnglish = address.startsWith('en/') && now.has(address.slice('en/'.length));
    return [{ ...getCure(record, isEnglish), code: 'vanished-address', file, value: address }];
  });
}

/** Locked addresses and those that are new; nothing where none is. */
export function findNewAddresses(
  locked: readonly string[],
  built: Iterable<string>,
): readonly string[] {
  const known = new Set(locked);
  return sortAddresses(built).filter((address) => !known.has(address));
}

/** Adds to the file what is new; what is in it stays. */
export function writeUrlsLock(path: string, built: Iterable<string>): readonly string[] {
  const locked = readUrlsLock(path);
  const added = findNewAddresses(locked, built);
  if (added.length > 0) writeFileSync(path, formatUrlsLock([...locked, ...added]));
  return added;
}

function getCure(record: string, isEnglish: boolean): { zh: string; en: string } {
  if (isEnglish) {
    return {
      zh: '这个英文网址公布过，现在只剩中文页。请恢复英文内容。',
      en: 'this English address was published, and only the Chinese page is left. Restore the English text.',
    };
  }
  const name = record === '' ? '旧名' : record;
  return {
    zh: `这个网址公布过，现在没有了，读者的链接会失效。改了名的，在新条目里写 aliases: [${name}]；不再公开的，保留文件并写 withdrawn: { date: 年-月-日, notice: 说明 }。`,
    en: `this address was published and is gone: readers' links would break. If it was renamed, write aliases: [${name}] in the new entry; if it may no longer be shown, keep its file with withdrawn: { date: YYYY-MM-DD, notice: … }.`,
  };
}
