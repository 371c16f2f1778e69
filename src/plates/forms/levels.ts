import { z } from 'zod';
import { findSpan } from '../almanac/day.ts';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });
/** Local time of the place: 2008-06-10T01:30, or a day, which stands for its noon. */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, { error: 'moment' });

/** Measured heights against time, to scale both ways, in one or more panels; nothing is drawn between two readings but a thin line. */
export const levelsSchema = z
  .strictObject({
    form: z.literal('levels'),
    ...plateHead,
    unit: filled,
    low: z.number(),
    high: z.number(),
    step: z.number().positive(),
    panels: z
      .array(z.strictObject({ name: filled, en: filled, from: daySchema, to: daySchema }))
      .min(1)
      .max(3),
    marks: z.array(
      z.strictObject({
        level: z.number(),
        name: filled,
        tone: z.enum(['strong', 'soft']).default('soft'),
        /** Which panel bears the name. */
        panel: z.int().min(0).default(0),
      }),
    ),
    spans: z
      .array(
        z.strictObject({
          from: momentSchema,
          to: momentSchema,
          name: filled,
          statement: z.string(),
        }),
      )
      .default([]),
    points: z.array(
      z.strictObject({
        statement: z.string(),
        at: momentSchema,
        level: z.number(),
        label: filled,
        /** Which panel bears the label, and where: offset in pixels from the point. */
        panel: z.int().min(0),
        dx: z.number(),
        dy: z.number(),
        anchor: z.enum(['start', 'middle', 'end']).default('start'),
        /** Reckoned from other figures, not read off. */
        derived: z.boolean().default(false),
      }),
    ),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    [...data.points, ...data.spans].forEach(({ statement }, i) => {
      if (known.has(statement)) return;
      const path = ['points', i, 'statement'];
      context.addIssue({ code: 'custom', message: 'unknown-statement', path, input: statement });
    });
    data.points.forEach(({ level }, i) => {
      if (level >= data.low && level <= data.high) return;
      const path = ['points', i, 'level'];
      context.addIssue({ code: 'custom', message: 'outside-scale', path, input: level });
    });
  });

export type Levels = z.output<typeof levelsSchema>;
