import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
/** A year, with its share of months after the point: 2008.36. */
const yearSchema = z.number().min(600).max(2100);

/** A ruler of years, to scale, with numbered points and spans in lanes; the statements in columns below. */
export const chronicleSchema = z
  .strictObject({
    form: z.literal('chronicle'),
    ...plateHead,
    from: yearSchema,
    to: yearSchema,
    /** Years between two long ticks. */
    every: z.number().positive(),
    /** Months are ticked too. */
    months: z.boolean().default(false),
    columns: z.int().min(2).max(5),
    lanes: z.array(filled).min(1).max(6),
    marks: z.array(
      z.strictObject({
        statement: z.string(),
        at: yearSchema,
        to: yearSchema.optional(),
        lane: z.int().min(0),
        label: filled,
        /** On which side of its point the label stands. */
        side: z.enum(['left', 'right']).default('right'),
        /** Labels of one lane are spread over rows. */
        row: z.int().min(0).max(2).default(0),
      }),
    ),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    data.marks.forEach(({ statement, lane, at, to = at }, i) => {
      const fail = (message: string, input: unknown) =>
        context.addIssue({ code: 'custom', message, path: ['marks', i], input });
      if (!known.has(statement)) fail('unknown-statement', statement);
      if (lane >= data.lanes.length) fail('unknown-lane', lane);
      if (at < data.from || to > data.to || to < at) fail('outside-years', at);
    });
  });

export type Chronicle = z.output<typeof chronicleSchema>;
