import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const year = z.number().min(0).max(2100);

/** Names through time: a row a place or body, a bar a name. The axis may be broken into stretches of its own scale. */
export const ladderSchema = z
  .strictObject({
    form: z.literal('ladder'),
    ...plateHead,
    /** Years and where they stand, in hundredths of the width. */
    axis: z.array(z.strictObject({ year, x: z.number().min(0).max(100) })).min(2),
    columns: z.int().min(2).max(5),
    rows: z
      .array(
        z.strictObject({
          name: filled,
          note: filled.optional(),
          bars: z.array(
            z.strictObject({
              name: filled,
              note: filled.optional(),
              from: year,
              to: year,
              /** Beginning or end is not known: the bar fades. */
              open: z.enum(['start', 'end', 'both']).optional(),
              tone: z.enum(['strong', 'soft', 'plain']).default('plain'),
              statement: z.string().optional(),
            }),
          ),
        }),
      )
      .min(1),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    data.rows.forEach(({ bars }, i) => {
      bars.forEach(({ statement, from, to }, k) => {
        const path = ['rows', i, 'bars', k];
        if (statement !== undefined && !known.has(statement)) {
          context.addIssue({
            code: 'custom',
            message: 'unknown-statement',
            path,
            input: statement,
          });
        }
        if (to <= from) context.addIssue({ code: 'custom', message: 'from-to', path, input: to });
      });
    });
  });

export type Ladder = z.output<typeof ladderSchema>;
