import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
/** Hundredths of the width, and metres: only the heights are to scale. */
const pointSchema = z.tuple([z.number().min(0).max(100), z.number()]);

/** A section through a valley: heights to scale, the length a sketch. */
export const sectionSchema = z
  .strictObject({
    form: z.literal('section'),
    ...plateHead,
    low: z.number(),
    high: z.number(),
    step: z.number().positive(),
    columns: z.int().min(2).max(5),
    fills: z.array(
      z.strictObject({
        kind: z.enum(['rock', 'debris', 'water', 'cut']),
        points: z.array(pointSchema).min(3),
      }),
    ),
    levels: z.array(
      z.strictObject({
        at: z.number(),
        /** As the sources write it, where a number loses its last zero. */
        shown: filled.optional(),
        name: filled,
        /** From and to, in hundredths of the width; the name stands at `label`. */
        from: z.number().min(0).max(100),
        to: z.number().min(0).max(100),
        label: z.number().min(0).max(100),
        above: z.boolean().default(true),
        derived: z.boolean().default(false),
        statement: z.string(),
      }),
    ),
    texts: z.array(
      z.strictObject({ text: filled, x: z.number(), at: z.number(), size: z.int().default(56) }),
    ),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    data.levels.forEach(({ statement, at }, i) => {
      const fail = (message: string, input: unknown) =>
        context.addIssue({ code: 'custom', message, path: ['levels', i], input });
      if (!known.has(statement)) fail('unknown-statement', statement);
      if (at < data.low || at > data.high) fail('outside-scale', at);
    });
  });

export type Section = z.output<typeof sectionSchema>;
