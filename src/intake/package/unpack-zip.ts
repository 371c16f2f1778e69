import { open, type Entry, type ZipFile } from 'yauzl';
import { promisify } from 'node:util';
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { checkNames, isUnsafePath } from './check-names.ts';
import { decodeName } from './decode-name.ts';
import { buildFinding } from './finding.ts';
import { type Limits, type Quarantine, takeIn } from './quarantine.ts';

const ENCRYPTED_FLAG = 0x1;
const UNIX = 3;
const FILE_KIND = 0xf000;
const LINK = 0xa000;
/** What grows to less than this may grow as it likes. */
const HARMLESS = 2 ** 20;

interface NamedEntry {
  readonly entry: Entry;
  readonly path: string;
}

/** Unpacks what may be unpacked of a ZIP into the quarantine, and says of everything else why not. */
export async function unpackZip(
  file: string,
  quarantine: Quarantine,
  limits: Limits,
): Promise<void> {
  const { findings } = quarantine;
  let zip: ZipFile;
  try {
    zip = await openZip(file);
  } catch (error) {
    findings.push(
      buildFinding('broken-archive', undefined, undefined, { said: (error as Error).message }),
    );
    return;
  }
  try {
    const entries = await listEntries(zip);
    const said = findBomb(entries, statSync(file).size, limits);
    if (said !== undefined) {
      findings.push(buildFinding('zip-bomb', undefined, undefined, { said }));
      return;
    }
    findings.push(...checkNames(entries.map(({ path }) => path)));
    for (const { entry, path } of entries) {
      if (path.endsWith('/') || isUnsafePath(path)) continue;
      if (isLink(entry)) findings.push(buildFinding('symbolic-link', path));
      else if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0)
        findings.push(buildFinding('encrypted-entry', path));
      else await takeIn(quarantine, path, await openEntry(zip, entry));
    }
  } catch (error) {
    // Sizes and checksums that lie stop the stream.
    findings.push(
      buildFinding('broken-archive', undefined, undefined, { said: (error as Error).message }),
    );
  } finally {
    zip.close();
  }
}

function openZip(file: string): Promise<ZipFile> {
  const options = {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  } as const;
  return new Promise((resolve, reject) => {
    open(file, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile): Promise<NamedEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: NamedEntry[] = [];
    zip.on('entry', (entry: Entry) => {
      const bytes = entry.fileName as unknown as Buffer;
      entries.push({ entry, path: decodeName(bytes, entry.generalPurposeBitFlag) });
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  const openStream = promisify(
    (one: Entry, done: (error: Error | null, stream: Readable) => void) => {
      zip.openReadStream(one, done);
    },
  );
  return await openStream(entry);
}

/** Too many, too large, grown too much, or lying over each other: then the same bytes are counted many times. */
function findBomb(
  entries: readonly NamedEntry[],
  size: number,
  limits: Limits,
): string | undefined {
  const sum = (pick: (entry: Entry) => number): number =>
    entries.reduce((total, { entry }) => total + pick(entry), 0);
  const grown = sum((entry) => entry.uncompressedSize);
  if (entries.length > limits.files) return `${entries.length} > ${limits.files} files`;
  if (grown > limits.bytes) return `${grown} > ${limits.bytes} bytes`;
  if (sum((entry) => entry.compressedSize) > size) return 'overlapping entries';
  const swollen = entries.find(
    ({ entry }) =>
      entry.uncompressedSize > HARMLESS &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio,
  );
  return (
    swollen &&
    `${swollen.path}: ${swollen.entry.compressedSize} → ${swollen.entry.uncompressedSize}`
  );
}

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & FILE_KIND) === LINK;
}
