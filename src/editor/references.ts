import type { z } from 'zod';
import { recordReferenceSchema, slugSchema } from '../model/identity.ts';

/** What a field may name, by the field's name. A record is named by what its schema says. */
const NAMED: Readonly<Record<string, string>> = {
  persons: 'persons',
  places: 'places',
  place: 'places',
  organisations: 'organisations',
  events: 'events',
  sources: 'sources',
  source: 'sources',
  exhibitions: 'exhibitions',
};
const WITH_TITLE = new Set(['records', 'sources', 'exhibitions']);

/** The collection a field picks from. Former addresses are no references: nothing stands there any more. */
export function findReferred(name: string, schema: z.core.$ZodType): string | undefined {
  if (name === 'aliases') return undefined;
  if (schema === recordReferenceSchema) return 'records';
  return schema === slugSchema ? NAMED[name] : undefined;
}

/** A list to pick from, by title; what is written is the name of the file or folder. */
export function buildReference(collection: string, isMultiple: boolean) {
  const title = WITH_TITLE.has(collection) ? 'title' : 'name';
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`{{${title}.zh}}（{{slug}}）`],
    ...(isMultiple && { multiple: true }),
  };
}
