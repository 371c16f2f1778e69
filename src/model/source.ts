import { z } from 'zod';
import { localTextSchema } from './local-text.ts';
import { stateSchema } from './release-terms.ts';

const SOURCE_KINDS = [
  'book',
  'gazetteer',
  'newspaper',
  'article',
  'web',
  'archive',
  'dataset',
] as const;

/** sources/<slug>.yaml: a publication that statements rest on. */
export const sourceSchema = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  author: localTextSchema.optional(),
  title: localTextSchema,
  /** What it appeared in: newspaper, journal, site, series. */
  container: localTextSchema.optional(),
  publisher: localTextSchema.optional(),
  place: localTextSchema.optional(),
  date: z.string().optional(),
  pages: z.string().optional(),
  url: z.url().optional(),
  accessed: z.string().optional(),
  /** What it is worth: own words of the editors. */
  appraisal: localTextSchema.optional(),
  /** A draft is never published, not even in a preview: its title may name an unreleased file. */
  state: stateSchema.default('published'),
});
export type SourceFields = z.output<typeof sourceSchema>;
