import type { z } from 'zod';
import { authoritySchema } from '../model/authority.ts';
import { AUTHORITY_FOLDERS } from '../model/authority-kind.ts';
import { campaignSchema } from '../model/campaign.ts';
import { exhibitionSchema } from '../model/exhibition.ts';
import { factSchema } from '../model/fact.ts';
import { holderSchema } from '../model/holder.ts';
import { lessonSchema } from '../model/lesson.ts';
import { recordSchema } from '../model/record.ts';
import { siteSchema } from '../model/site.ts';
import { sourceSchema } from '../model/source.ts';

type Schema = z.core.$ZodType;

/** A folder of YAML entries, each a file or a folder with one. */
export interface EntryKind {
  readonly name: string;
  /** Below the content root. */
  readonly folder: string;
  /** Of the file, without its ending. */
  readonly path: string;
  readonly schema: Schema;
  readonly title: 'title' | 'name';
}

export const SITE_SCHEMA: Schema = siteSchema;
export const FACT_SCHEMA: Schema = factSchema;
export const RECORD_SCHEMA: Schema = recordSchema;

/** Everything but records and texts, which have a folder for each holder, exhibition and lesson. */
export const ENTRY_KINDS: readonly EntryKind[] = [
  entry('exhibitions', 'exhibitions', '{{slug}}/exhibition', exhibitionSchema, 'title'),
  entry('lessons', 'lessons', '{{slug}}/lesson', lessonSchema, 'title'),
  entry('campaigns', 'campaigns', '{{slug}}', campaignSchema, 'title'),
  entry('holders', 'holders', '{{slug}}', holderSchema, 'name'),
  ...Object.values(AUTHORITY_FOLDERS).map((folder) =>
    entry(folder, `authorities/${folder}`, '{{slug}}', authoritySchema, 'name'),
  ),
  entry('sources', 'sources', '{{slug}}', sourceSchema, 'title'),
];

function entry(
  name: string,
  folder: string,
  path: string,
  schema: Schema,
  title: EntryKind['title'],
): EntryKind {
  return { name, folder, path, schema, title };
}
