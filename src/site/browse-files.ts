import { getBrowsing } from './browse-entries.ts';

/** Files of the browse index, one route each. */
export async function buildBrowseFilePaths() {
  const { index } = await getBrowsing();
  return [...index.files.keys()].map((path) => ({ params: { file: index.folder + path } }));
}

export async function getBrowseFile(file: string): Promise<Uint8Array> {
  const { index } = await getBrowsing();
  const bytes = index.files.get(file.slice(index.folder.length));
  if (!bytes) throw new Error(`[site] no file "${file}" in the browse index`);
  return bytes;
}
