// Runs in the browser, and wherever else a pack is checked.

/** As in pack.json. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Difference {
  readonly path: string;
  readonly what: 'missing' | 'changed' | 'added';
}

/** What is there besides the list itself. */
export const MANIFEST = 'pack.json';

/** Files that systems put into folders by themselves. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;

/**
 * Reads every file of the list and compares it.
 * @param read gives undefined where there is no such file
 * @param present paths of all that lies in the folder, where that is known
 */
export async function compareFiles(
  listed: readonly ListedFile[],
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
  computeSum: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
  options: {
    readonly present?: readonly string[];
    readonly report?: (done: number) => void;
  } = {},
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [done, { path, size, sha256 }] of listed.entries()) {
    options.report?.(done);
    const bytes = await read(path);
    if (!bytes) differences.push({ path, what: 'missing' });
    else if (bytes.length !== size || (await computeSum(bytes)) !== sha256)
      differences.push({ path, what: 'changed' });
  }
  const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
  for (const path of options.present ?? [])
    if (!known.has(path) && !OF_THE_SYSTEM.test(path)) differences.push({ path, what: 'added' });
  return differences;
}
