import { decodeEntries } from '../../../src/search/shared/codec.ts';
import { decodeHead } from '../../../src/search/shared/head-codec.ts';

const FILE =
  /(?:^|\/)search-index\/(?:[^/]+\/)?(head|(?:pairs|pages|names)\/\d+)\.bin(?:\.js!data-1)?!unpacked$/;

/** What stands in those files of the search index that are no text: keys share their beginnings there. */
export function findIndexTexts(name: string, bytes: Buffer): string | undefined {
  const [, file] = FILE.exec(name) ?? [];
  if (file === undefined) return undefined;
  if (file !== 'head')
    return decodeEntries(bytes)
      .map(({ key }) => key)
      .join('\n');
  const { head, foldTable } = decodeHead(bytes);
  return `${JSON.stringify(head)}\n${foldTable}`;
}
