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

/** A YAML file that is no link: a link could give one entry's data to another. */
export function readDataFile(entry: FolderEntry, context: ReadContext): YamlFile | undefined {
  if (!entry.isLink) return readYaml(entry, context);
  context.faults.push(buildFault('symlink-text', { file: entry.file }));
  return undefined;
}
