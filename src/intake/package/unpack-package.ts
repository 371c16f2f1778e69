import { createHash } from 'node:crypto';
import { createReadStream, globSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkNames, isUnsafePath } from './check-names.ts';
import { buildFinding, type Finding } from './finding.ts';
import { type Limits, LIMITS, type PackedFile, type Quarantine, takeIn } from './quarantine.ts';
import { unpackZip } from './unpack-zip.ts';

/** A package in quarantine. */
export interface UnpackedPackage {
  /** Name of the file or folder that was handed over. */
  readonly name: string;
  /** Of the ZIP; of a folder, of its list of hashes and paths. */
  readonly sha256: string;
  readonly bytes: number;
  readonly files: readonly PackedFile[];
  readonly findings: readonly Finding[];
}

/**
 * A ZIP or a folder, set down file by file in an empty folder of our own. A package whose files all lie in one folder, as
 * a packed bag does, is read from inside it.
 */
export async function unpackPackage(
  source: string,
  folder: string,
  limits: Limits = LIMITS,
): Promise<UnpackedPackage> {
  const quarantine: Quarantine = { folder, files: [], findings: [] };
  const isFolder = lstatSync(source).isDirectory();
  if (isFolder) await takeFolder(source, quarantine, limits);
  else await unpackZip(source, quarantine, limits);
  const { files, findings } = quarantine;
  const base = findBase(files);
  const strip = (inside: string): string =>
    inside.startsWith(base) ? inside.slice(base.length) : inside;
  const own = files.map((file) => ({ ...file, path: strip(file.path) }));
  return {
    name: path.basename(source),
    sha256: isFolder ? hashList(own) : await hashFile(source),
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    files: own,
    findings: findings.map((finding) =>
      finding.file === undefined ? finding : { ...finding, file: strip(finding.file) },
    ),
  };
}

async function takeFolder(source: string, quarantine: Quarantine, limits: Limits): Promise<void> {
  const { findings } = quarantine;
  const entries = globSync('**', { cwd: source, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file !== source)
    .sort();
  const listed = entries.map((file) => ({
    file,
    stat: lstatSync(file),
    inside: path.relative(source, file).replaceAll(path.sep, '/'),
  }));
  const files = listed.filter(({ stat }) => !stat.isDirectory());
  const bytes = files.reduce((sum, { stat }) => sum + stat.size, 0);
  if (files.length > limits.files || bytes > limits.bytes) {
    const said = `${files.length} files, ${bytes} bytes`;
    findings.push(buildFinding('zip-bomb', undefined, undefined, { said }));
    return;
  }
  findings.push(...checkNames(files.map(({ inside }) => inside)));
  for (const { file, stat, inside } of files) {
    if (isUnsafePath(inside)) continue;
    if (stat.isFile()) await takeIn(quarantine, inside, createReadStream(file));
    else findings.push(buildFinding('symbolic-link', inside));
  }
}

/** `bag/` where everything lies in it. */
function findBase(files: readonly PackedFile[]): string {
  const first = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0] ?? '';
  const isBag = files.some((file) => file.path === 'bagit.txt');
  return !isBag && first !== '' && files.every((file) => file.path.startsWith(first)) ? first : '';
}

function hashList(files: readonly PackedFile[]): string {
  const list = files.map(({ path: inside, hashes }) => `${hashes.sha256}  ${inside}\n`).sort();
  return createHash('sha256').update(list.join('')).digest('hex');
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
