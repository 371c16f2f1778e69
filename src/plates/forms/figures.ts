import { z } from 'zod';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);

/** Numbers, each as of its day and with what it rests on; those of one group may be set against each other by length. */
export const figuresSchema = z
  .strictObject({
    form: z.literal('figures'),
    ...plateHead,
    groups: z
      .array(
        z.strictObject({
          name: filled,
          en: filled,
          /** Drawn as bars of one scale: only where all values are of one kind. */
          scaled: z.boolean().default(false),
          items: z
            .array(
              z.strictObject({
                statement: z.string(),
                value: z.number(),
                shown: filled,
                unit: filled,
                label: filled,
                asOf: filled,
              }),
            )
            .min(1)
            .max(4),
        }),
      )
      .min(1),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    data.groups.forEach(({ items }, i) => {
      items.forEach(({ statement }, k) => {
        if (known.has(statement)) return;
        const path = ['groups', i, 'items', k, 'statement'];
        context.addIssue({ code: 'custom', message: 'unknown-statement', path, input: statement });
      });
    });
  });

export type Figures = z.output<typeof figuresSchema>;
