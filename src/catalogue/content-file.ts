import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../model/fault.ts';
import { buildFault } from './build-fault.ts';
import type { Recall } from './file-memory.ts';

/** A file or folder of a content root: where it is, and how the curator knows it. */
export interface ContentFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the project where it lies inside it. */
  readonly file: string;
}

export interface FolderEntry extends ContentFile {
  readonly name: string;
  readonly isFolder: boolean;
  /** A link to somewhere within the roots. */
  readonly isLink: boolean;
}

/** What reading needs to know besides the files. */
export interface ReadContext {
  readonly projectRoot: string;
  readonly masters: string | undefined;
  /** Real paths of the content roots and the masters root: nothing outside is read. */
  readonly allowedRoots: readonly string[];
  readonly recall: Recall;
  readonly faults: Fault[];
}

// Data and prose are small; a scan saved as .yaml must not be parsed as text.
const LARGEST_TEXT = 4_000_000;
// Transcripts of whole books are large.
export const LARGEST_TRANSCRIPT = 100_000_000;

export function buildContentFile(projectRoot: string, absolute: string): ContentFile {
  const relative = path.relative(projectRoot, absolute);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return {
    path: absolute,
    file: (isInside ? relative : absolute).split(path.sep).join('/').normalize('NFC'),
  };
}

export function findChild(folder: ContentFile, name: string): ContentFile {
  return { path: path.join(folder.path, name), file: `${folder.file}/${name}` };
}

/**
 * Entries of a folder in a fixed order; none where it does not exist. Leaves out what systems and editors
 * drop there, reports names that some systems take for the same, and links that lead out of the roots.
 */
export function readFolder(folder: ContentFile, context: ReadContext): FolderEntry[] {
  const names = findEntries(folder.path)
    .filter(({ name }) => !/^\.|^~\$|^(Thumbs\.db|desktop\.ini)$|~$|\.(bak|tmp|swp)$/i.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  reportCollisions(folder, names, context);
  return names.flatMap((entry): FolderEntry[] => {
    const child = findChild(folder, entry.name);
    if (!entry.isSymbolicLink()) {
      return [{ ...child, name: entry.name, isFolder: entry.isDirectory(), isLink: false }];
    }
    if (!isAllowed(child.path, context)) {
      context.faults.push(buildFault('symlink-outside', { file: child.file }));
      return [];
    }
    return [
      { ...child, name: entry.name, isFolder: statSync(child.path).isDirectory(), isLink: true },
    ];
  });
}

function findEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function reportCollisions(
  folder: ContentFile,
  entries: readonly Dirent[],
  context: ReadContext,
): void {
  const seen = new Map<string, string>();
  for (const { name } of entries) {
    const folded = foldName(name);
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, name);
    else {
      const place = { file: `${folder.file}/${name}` };
      context.faults.push(buildFault('names-collide', place, { other }));
    }
  }
}

/** Equal for names that macOS or Windows cannot tell apart. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Does the path, links followed, lie within the content roots or the masters root? */
export function isAllowed(absolute: string, context: ReadContext): boolean {
  try {
    const real = realpathSync.native(absolute);
    return context.allowedRoots.some((root) => real === root || real.startsWith(root + path.sep));
  } catch {
    return false;
  }
}

/** The file's text, decoded; nothing, and a fault, where it is no UTF-8 text. A byte order mark is dropped. */
export function readText(
  content: ContentFile,
  context: ReadContext,
  largest = LARGEST_TEXT,
): string | undefined {
  const { file } = content;
  let bytes: Buffer;
  try {
    if (statSync(content.path).size > largest) {
      context.faults.push(buildFault('too-large', { file }, { megabytes: largest / 1_000_000 }));
      return undefined;
    }
    bytes = readFileSync(content.path);
  } catch (error) {
    context.faults.push(buildFault('unreadable', { file, value: (error as Error).message }));
    return undefined;
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const fault = findBrokenText(text, bytes, file);
  if (fault) context.faults.push(fault);
  return fault ? undefined : text;
}

function findBrokenText(text: string, bytes: Buffer, file: string): Fault | undefined {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return buildFault('not-utf8', { file, line: 1, value: 'UTF-16' });
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1) return buildFault('not-utf8', { file, line: getLine(text, broken) });
  const nul = text.indexOf('\0');
  return nul === -1 ? undefined : buildFault('nul-character', { file, line: getLine(text, nul) });
}

function getLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
