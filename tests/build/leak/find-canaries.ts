import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findLabels, type CanaryFamily } from './canary-family.ts';
import { findPatterns, listMetadata } from './find-pattern.ts';
import { findFontCharacters } from './font-characters.ts';
import { buildNeedles } from './needles.ts';
import { getBlobKind, openContainer, type Blob } from './open-container.ts';

export interface Finding {
  readonly kind: 'text' | 'name' | 'pixels' | 'font' | 'metadata' | 'unopened';
  /** The file, with the path inside containers after `!`. */
  readonly where: string;
  readonly family?: string | undefined;
  /** How it was written, or what kept the scanner from looking. */
  readonly form: string;
  /** Where the canaries seen there had been planted, as far as they can be read. */
  readonly labels: readonly string[];
}

const DEEPEST = 8;

/**
 * Opens every file in the folders and whatever lies inside them, and reports each canary of the families: texts,
 * names, pixels, characters of fonts. What it cannot open it reports as well: not looked at is not clean.
 */
export async function findCanaries(
  folders: readonly string[],
  families: readonly CanaryFamily[],
): Promise<Finding[]> {
  const hunted = families.map((family) => ({ family, needles: buildNeedles(family) }));
  const findings: Finding[] = [];
  const seen = new Set<string>();

  const findTexts = (kind: 'text' | 'name', where: string, bytes: Buffer): void => {
    for (const { family, needles } of hunted) {
      const found = needles.filter((needle) => bytes.includes(needle.bytes));
      if (found.length === 0) continue;
      const form = [...new Set(found.map((needle) => needle.form))].join(', ');
      const labels = findLabels(family, bytes.toString('utf8'));
      findings.push({ kind, where, family: family.name, form, labels });
    }
  };
  const report = (kind: Finding['kind'], where: string, form: string, family?: string): void => {
    findings.push({ kind, where, family, form, labels: [] });
  };
  const lookAt = async (blob: Blob): Promise<void> => {
    switch (getBlobKind(blob)) {
      case 'raster':
        for (const { name } of await findPatterns(blob.bytes, families))
          report('pixels', blob.name, 'colours', name);
        for (const block of await listMetadata(blob.bytes)) report('metadata', blob.name, block);
        break;
      case 'font':
        for (const { name, han } of families)
          if ((await findFontCharacters(blob.bytes, han)) !== '')
            report('font', blob.name, 'characters', name);
        break;
      case 'unknown':
        report('unopened', blob.name, 'a format the scanner does not know');
        break;
      case 'text':
      case 'container':
      case 'program':
      case 'sound':
    }
  };
  const scan = async (blob: Blob, depth: number): Promise<void> => {
    if (blob.bytes.length === 0) return;
    findTexts('text', blob.name, blob.bytes);
    if (depth > DEEPEST) {
      report('unopened', blob.name, 'nested too deep');
      return;
    }
    try {
      await lookAt(blob);
      for (const inner of openContainer(blob)) {
        findTexts('name', inner.name, Buffer.from(inner.name.slice(blob.name.length)));
        await scan(inner, depth + 1);
      }
    } catch (error) {
      report('unopened', blob.name, String(error));
    }
  };

  for (const { name, below, file } of folders.flatMap(listEntries)) {
    findTexts('name', name, Buffer.from(below));
    const found = statSync(file, { bigint: true });
    const isFolder = found.isDirectory();
    if (isFolder && lstatSync(file).isSymbolicLink()) report('unopened', name, 'a linked folder');
    const inode = `${found.dev}:${found.ino}`;
    // Tiles are hard links into the store, and one picture may stand under two addresses.
    if (isFolder || seen.has(inode)) continue;
    seen.add(inode);
    await scan({ name, bytes: readFileSync(file) }, 0);
  }
  return findings;
}

interface FoundEntry {
  /** Begins with the name of the folder that was asked for. */
  readonly name: string;
  /** The same without: what that folder is called is the test's own affair. */
  readonly below: string;
  readonly file: string;
}

function listEntries(root: string): FoundEntry[] {
  const title = path.basename(root);
  if (!statSync(root).isDirectory()) return [{ name: title, below: '', file: root }];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((below) => ({ name: `${title}/${below}`, below, file: path.join(root, below) }));
}
