import { z } from 'zod';
import { findSpan } from '../almanac/day.ts';
import { checkEvidence, plateHead, spanSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });

const account = { name: filled, text: filled, sources: z.array(z.string()) };
const panel = {
  question: filled,
  en: filled,
  /** In what the accounts differ, and what would decide between them. */
  difference: filled,
  missing: filled,
};
const rivals = <T extends z.ZodType>(schema: T) => z.array(schema).min(2).max(3);

const panelSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('days'),
    ...panel,
    from: daySchema,
    to: daySchema,
    accounts: rivals(z.strictObject({ ...account, date: spanSchema })),
  }),
  z.strictObject({
    kind: z.literal('length'),
    ...panel,
    from: daySchema,
    to: daySchema,
    accounts: rivals(
      z.strictObject({
        ...account,
        start: daySchema,
        least: z.int().min(1),
        most: z.int().min(1),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('height'),
    ...panel,
    /** Upper end of the scale in metres. */
    top: z.int().min(100),
    accounts: rivals(z.strictObject({ ...account, metres: z.int().min(1) })),
  }),
]);

/** Questions to which the sources give two answers, drawn on one scale each. */
export const twoAccountsSchema = z
  .strictObject({
    form: z.literal('two-accounts'),
    ...plateHead,
    panels: z.array(panelSchema).length(6),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.sources.map(({ id }) => id));
    data.panels.forEach((item, i) => {
      for (const id of item.accounts.flatMap(({ sources }) => sources)) {
        if (known.has(id)) continue;
        const path = ['panels', i, 'accounts'];
        context.addIssue({ code: 'custom', message: 'unknown-source', path, input: id });
      }
    });
  });

export type TwoAccounts = z.output<typeof twoAccountsSchema>;
export type AccountPanel = TwoAccounts['panels'][number];
