import { z } from 'zod';
import { archivalDateSchema } from './archival-date.ts';
import { slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { locationSchema } from './location.ts';
import { personalDataSchema } from './personal-data.ts';
import { stateSchema, withdrawalSchema } from './release-terms.ts';

/** authorities/<kind>s/<slug>.yaml: one person, place, organisation or event by its best known name. */
export const authoritySchema = z.strictObject({
  name: localTextSchema,
  /** 字, 号, former and local names, each with what kind of name it is. */
  otherNames: z
    .array(z.strictObject({ name: localTextSchema, note: localTextSchema.optional() }))
    .default([]),
  /** Life, existence or course. */
  date: archivalDateSchema.optional(),
  description: localTextSchema.optional(),
  /** A larger one of the same kind that it is part of. */
  within: slugSchema.optional(),
  /** Places only; without it a place is listed beside the map and not drawn on it. */
  location: locationSchema.optional(),
  sources: z.array(slugSchema).default([]),
  sameAs: z.array(z.url()).default([]),
  personalData: personalDataSchema,
  aliases: z.array(slugSchema).default([]),
  state: stateSchema.default('published'),
  withdrawn: withdrawalSchema.optional(),
});
export type AuthorityFields = z.output<typeof authoritySchema>;
