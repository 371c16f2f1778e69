import path from 'node:path';
import { listReleasedFiles } from '../release/list-files.ts';
import {
  findCurrent,
  listReleases,
  readSiteRelease,
  showRelease,
  SITE,
} from '../release/release-shelf.ts';
import type { Console } from './console.ts';

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
  const folder = path.join(shelf, id, SITE);
  const found = new Map((await listReleasedFiles(folder)).map((file) => [file.path, file.sha256]));
  const broken = readSiteRelease(shelf, id).files.filter(
    (file) => found.get(file.path) !== file.sha256,
  );
  if (broken.length > 0) {
    console.say(
      `${id} 有 ${broken.length} 个文件与发布时不同，没有切换：${broken[0]?.path ?? ''}`,
      `${broken.length} files of ${id} are not as they were released; nothing was switched: ${broken[0]?.path ?? ''}`,
    );
    return false;
  }
  showRelease(shelf, id);
  console.say(`现在展示 ${id}。`, `Now showing ${id}.`);
  return true;
}
