import { z } from 'zod';
import { archivalDateSchema } from './archival-date.ts';
import { slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';

/** exhibitions/<slug>/facts.yaml: a list of what the exhibition says happened, each with what it rests on. */
export const factSchema = z.strictObject({
  /** Stands in links: one of its own for good. */
  id: slugSchema,
  statement: localTextSchema,
  date: archivalDateSchema.optional(),
  place: slugSchema.optional(),
  sources: z.array(slugSchema).min(1, { error: 'no-source' }),
  /** `yes`: two sources agree that do not copy each other. `pending` 待核: one only. */
  verified: z.enum(['yes', 'pending']),
  /** Ids of statements that cannot be true together with this one 两说. */
  contests: z.array(slugSchema).default([]),
  /** The editors' own remark; stays in the house. */
  note: z.string().min(1).optional(),
});
export const factListSchema = z.array(factSchema);
export type Fact = z.output<typeof factSchema>;
