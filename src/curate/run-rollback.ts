import { compareReleases } from '../release/compare-releases.ts';
import { findBroken } from '../release/find-broken.ts';
import { findCurrent, listReleases, showRelease } from '../release/release-shelf.ts';
import { confirm, type Console } from './console.ts';

/** Shows an earlier release again, once every file of it is found to be as it was released. */
export async function runRollback(
  shelf: string,
  wanted: string | undefined,
  console: Console,
): Promise<boolean> {
  const releases = listReleases(shelf);
  const current = findCurrent(shelf);
  const earlier = releases.filter((id) => current === undefined || id < current).at(-1);
  const id = wanted ?? earlier;
  if (id === undefined || !releases.includes(id)) {
    const known = releases.join('、') || '—';
    console.say(
      `${wanted ?? '更早的发布'} 不在 ${shelf} 里。那里有：${known}`,
      `${wanted ?? 'an earlier release'} is not in ${shelf}. There is: ${known}`,
    );
    return false;
  }
  const broken = await findBroken(shelf, id);
  if (broken.length > 0) {
    console.say(
      `${id} 有 ${broken.length} 个文件与发布时不同，没有切换：${broken[0] ?? ''}`,
      `${broken.length} files of ${id} are not as they were released; nothing was switched: ${broken[0] ?? ''}`,
    );
    return false;
  }
  if (!(await acceptRestored(shelf, current, id, console))) return false;
  showRelease(shelf, id);
  console.say(`现在展示 ${id}。`, `Now showing ${id}.`);
  return true;
}

/** An earlier release may show what has been withdrawn since: that wants somebody's word. */
async function acceptRestored(
  shelf: string,
  current: string | undefined,
  id: string,
  console: Console,
): Promise<boolean> {
  if (current === undefined || !listReleases(shelf).includes(current)) return true;
  const restored = compareReleases(shelf, current, id).pages.filter(
    ({ kind }) => kind === 'restored',
  );
  if (restored.length === 0) return true;
  const list = restored.map(({ address, title }) => `  ${address}  ${title}`).join('\n');
  console.say(
    `退回 ${id} 会让 ${restored.length} 个已经撤下的页面重新公开：\n${list}\n如果它们不该公开，请改好内容后重新发布，不要退回。`,
    `${id} would make ${restored.length} withdrawn pages public again:\n${list}\nIf they must not be public, mend the content and release anew instead.`,
  );
  return await confirm(console, '仍要退回？', 'Go back all the same?');
}
