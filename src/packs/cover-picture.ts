import path from 'node:path';
import { findOne } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { SITE_FOLDER, type PackFiles } from './pack-files.ts';

/** The first picture of the front page, as a file of the pack. */
export function findCoverPicture(files: PackFiles, front: string | undefined): string | undefined {
  const page = front === undefined ? undefined : files.get(front);
  if (front === undefined || !(page instanceof Uint8Array)) return undefined;
  const document = parseDocument(new TextDecoder().decode(page));
  const image = findOne(({ name }) => name === 'img', document.children);
  const address = image?.attribs['src'];
  if (address === undefined) return undefined;
  const file = path.posix.join(path.posix.dirname(front), decodeURI(address));
  return file.startsWith(`${SITE_FOLDER}/`) && files.has(file) ? file : undefined;
}
