import type { EmptiedRecord, LoadedPart, LoadedRecord } from '../model/content.ts';
import { emptiedRecordSchema, recordSchema } from '../model/record.ts';
import {
  readFolder,
  type ContentFile,
  type FolderEntry,
  type ReadContext,
} from './content-file.ts';
import { getRecordKey } from './keys.ts';
import { parseEntry } from './parse-entry.ts';
import {
  claimIdentity,
  findDataFile,
  isNamedFolder,
  readDataFile,
  type Register,
} from './read-entries.ts';
import { readPart, type Draw } from './read-part.ts';
import type { YamlFile } from './read-yaml.ts';

export interface ReadRecords {
  readonly records: LoadedRecord[];
  readonly emptiedRecords: EmptiedRecord[];
}

const RECORD_FILE = 'record.yaml';
const WANTED = `records/<holder>/<slug>/${RECORD_FILE}`;

/** Reads `<folder>/<holder>/<slug>/record.yaml` with the transcripts of its parts. */
export async function readRecords(
  folder: ContentFile,
  draw: Draw | undefined,
  register: Register,
  context: ReadContext,
): Promise<ReadRecords> {
  const found: ReadRecords = { records: [], emptiedRecords: [] };
  for (const holder of readFolder(folder, context)) {
    if (!isNamedFolder(holder, WANTED, context)) continue;
    for (const entry of readFolder(holder, context)) {
      if (!isNamedFolder(entry, WANTED, context)) continue;
      const id = `${holder.name}/${entry.name}`;
      if (!claimIdentity(getRecordKey(id), entry.file, register, context)) continue;
      const yaml = readRecordFile(entry, context);
      if (!yaml) continue;
      if (isEmptied(yaml)) {
        const fields = parseEntry(emptiedRecordSchema, yaml, context);
        if (fields) found.emptiedRecords.push({ id, ...fields, origin: yaml.origin });
        continue;
      }
      const fields = parseEntry(recordSchema, yaml, context);
      if (!fields) continue;
      const { origin } = yaml;
      const place = {
        holder: holder.name,
        slug: entry.name,
        folder: entry,
        origin,
        transcripts: new Map(),
      };
      const parts: LoadedPart[] = [];
      // What is withdrawn need not keep its scans.
      for (const [i, part] of fields.withdrawn ? [] : fields.parts.entries()) {
        parts.push(await readPart(part, i, place, draw, context));
      }
      found.records.push({ ...fields, id, holder: holder.name, slug: entry.name, parts, origin });
    }
  }
  return found;
}

function readRecordFile(folder: FolderEntry, context: ReadContext): YamlFile | undefined {
  const file = findDataFile(readFolder(folder, context), RECORD_FILE, folder, context);
  return file && readDataFile(file, context);
}

/** Nothing but the notice of withdrawal, and whose pages they were, is left in it. */
function isEmptied({ data }: YamlFile): boolean {
  const left = Object.keys(emptiedRecordSchema.shape);
  return 'withdrawn' in data && Object.keys(data).every((key) => left.includes(key));
}
