import type { z } from 'zod';
import type { Origin } from '../model/content.ts';
import { slugSchema } from '../model/identity.ts';
import { buildFault } from './build-fault.ts';
import {
  readFolder,
  type ContentFile,
  type FolderEntry,
  type ReadContext,
} from './content-file.ts';
import { parseEntry } from './parse-entry.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Every identity met so far with the file it was met in, readable or not, so that an entry with a fault of
 * its own is not also reported as missing by all that refer to it. Keys are those of `keys.ts`.
 */
export type Register = Map<string, string>;

export interface Entry<Fields> {
  readonly slug: string;
  readonly fields: Fields;
  readonly origin: Origin;
}

/** Reads `<folder>/<slug>.yaml`, one entry a file. */
export function readEntries<Schema extends z.ZodType>(
  folder: ContentFile,
  schema: Schema,
  getKey: (slug: string) => string,
  register: Register,
  context: ReadContext,
): Entry<z.output<Schema>>[] {
  return readFolder(folder, context).flatMap((entry) => {
    const slug = /^(.+)\.yaml$/.exec(entry.name)?.[1];
    if (slug === undefined || entry.isFolder) {
      reportUnexpected(entry, '<slug>.yaml', context);
      return [];
    }
    if (!checkSlug(slug, entry, context)) return [];
    if (!claimIdentity(getKey(slug), entry.file, register, context)) return [];
    const yaml = readDataFile(entry, context);
    const fields = yaml && parseEntry(schema, yaml, context);
    return yaml && fields !== undefined ? [{ slug, fields, origin: yaml.origin }] : [];
  });
}

export function reportUnexpected(
  { file }: ContentFile,
  wanted: string,
  context: ReadContext,
): void {
  context.faults.push(buildFault('unexpected-file', { file }, { wanted }));
}

export function checkSlug(slug: string, { file }: ContentFile, context: ReadContext): boolean {
  const isFine = slugSchema.safeParse(slug).success;
  if (!isFine) context.faults.push(buildFault('bad-folder-name', { file, value: slug }));
  return isFine;
}

/** False, and a fault, where another content root has the same entry. */
export function claimIdentity(
  key: string,
  file: string,
  register: Register,
  context: ReadContext,
): boolean {
  const other = register.get(key);
  if (other === undefined) register.set(key, file);
  else context.faults.push(buildFault('duplicate-identity', { file }, { other }));
  return other === undefined;
}

/** Is it a folder with a name of an entry? `wanted` is what belongs here. */
export function isNamedFolder(entry: FolderEntry, wanted: string, context: ReadContext): boolean {
  if (entry.isFolder) return checkSlug(entry.name, entry, context);
  reportUnexpected(entry, wanted, context);
  return false;
}

/** Folders of entries, `<folder>/<slug>/`, each claimed for its entry. */
export function listEntryFolders(
  folder: ContentFile,
  wanted: string,
  getKey: (slug: string) => string,
  register: Register,
  context: ReadContext,
): FolderEntry[] {
  return readFolder(folder, context)
    .filter((entry) => isNamedFolder(entry, wanted, context))
    .filter(({ name, file }) => claimIdentity(getKey(name), file, register, context));
}

/** The file of that name among those of a folder, which has to have it. */
export function findDataFile(
  files: readonly FolderEntry[],
  name: string,
  { file }: FolderEntry,
  context: ReadContext,
): FolderEntry | undefined {
  const found = files.find((entry) => entry.name === name);
  if (!found) context.faults.push(buildFault('missing-file', { file }, { name }));
  return found;
}

/** A YAML file that is no link: a link could give one entry's data to another. */
export function readDataFile(entry: FolderEntry, context: ReadContext): YamlFile | undefined {
  if (!entry.isLink) return readYaml(entry, context);
  context.faults.push(buildFault('symlink-text', { file: entry.file }));
  return undefined;
}
