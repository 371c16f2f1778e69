import { z } from 'zod';
import { findSpan, parseDay } from '../almanac/day.ts';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });

/** A handscroll: one column a day, read from right to left. */
export const scrollSchema = z
  .strictObject({
    form: z.literal('scroll'),
    ...plateHead,
    from: daySchema,
    to: daySchema,
    events: z.array(
      z.union([
        z.strictObject({ statement: z.string(), title: filled, on: daySchema }),
        /** A column of its own for what has no day, before that day. */
        z.strictObject({
          statement: z.string(),
          title: filled,
          before: daySchema,
          heading: filled,
        }),
      ]),
    ),
    count: z.strictObject({ from: daySchema, to: daySchema, name: filled }),
    /** What lasted; one line each above the thread of days. `fading`: from here on the end is uncertain. */
    spans: z
      .array(
        z.strictObject({
          name: filled,
          from: daySchema,
          to: daySchema,
          fading: daySchema.optional(),
        }),
      )
      .max(2),
    /** Ornament: how high the hills rise, in pixels. */
    landscape: z.array(
      z.strictObject({ from: daySchema, to: daySchema, height: z.number().min(20).max(230) }),
    ),
    rivers: z.array(z.strictObject({ name: filled, on: daySchema })),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    const fail = (message: string, path: (string | number)[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    data.events.forEach((event, i) => {
      const day = 'on' in event ? event.on : event.before;
      if (!known.has(event.statement)) {
        fail('unknown-statement', ['events', i, 'statement'], event.statement);
      }
      if (parseDay(day) < parseDay(data.from) || parseDay(day) > parseDay(data.to)) {
        fail('outside-scroll', ['events', i], day);
      }
    });
    if (parseDay(data.from) >= parseDay(data.to)) fail('from-to', ['to'], data.to);
  });

export type Scroll = z.output<typeof scrollSchema>;
