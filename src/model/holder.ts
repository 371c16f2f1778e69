import { z } from 'zod';
import { daySchema } from './archival-date.ts';
import { localTextSchema } from './local-text.ts';
import { withdrawalSchema } from './release-terms.ts';

/** holders/<slug>.yaml: an institution that keeps records. */
export const holderSchema = z.strictObject({
  name: localTextSchema,
  shortName: localTextSchema.optional(),
  description: localTextSchema.optional(),
  /** How to consult originals there. */
  access: localTextSchema.optional(),
  address: localTextSchema.optional(),
  website: z.url().optional(),
  /** 档案馆代码 where there is one. */
  code: z.string().optional(),
  /**
   * What the archive itself publishes of all it keeps, opened or not; nothing here is counted from the content. The unit
   * is whatever it counts in.
   */
  holdings: z
    .strictObject({
      total: z.int().min(0),
      opened: z.int().min(0),
      asOf: daySchema,
      /** Where it is published, and in what it is counted. */
      basis: localTextSchema,
    })
    .refine(({ total, opened }) => opened <= total, {
      error: 'opened-over-total',
      path: ['opened'],
    })
    .optional(),
  /** True for the holding our own plates belong to: no institution stands behind it. */
  demonstration: z.boolean().default(false),
  withdrawn: withdrawalSchema.optional(),
});
export type HolderFields = z.output<typeof holderSchema>;
