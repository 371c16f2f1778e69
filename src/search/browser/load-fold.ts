import { createFold, type Fold } from '../shared/fold.ts';
import { decodeHead } from '../shared/head-codec.ts';
import { HEAD_FILE } from '../shared/index-format.ts';
import type { ReadFile } from './index-reader.ts';

/** The site's table of variants alone, for searching text that is on the page already. */
export async function loadFold(read: ReadFile): Promise<Fold> {
  return createFold(decodeHead(await read(HEAD_FILE)).foldTable);
}
