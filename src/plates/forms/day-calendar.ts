import { z } from 'zod';
import { findSpan, parseDay } from '../almanac/day.ts';
import { checkEvidence, plateHead, statementSchema } from '../plate-data.ts';

const filled = z.string().min(1);
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });

/** A calendar sheet of a counted run of days, a week a row. */
export const dayCalendarSchema = z
  .strictObject({
    form: z.literal('day-calendar'),
    ...plateHead,
    /** First and last day of the count, both included. */
    from: daySchema,
    to: daySchema,
    days: z.array(
      z.strictObject({
        on: daySchema,
        statement: z.string(),
        title: filled,
        /** It happened somewhere else and stands here for comparison. */
        elsewhere: z.boolean().default(false),
      }),
    ),
    bars: z.array(
      z.strictObject({
        name: filled,
        from: daySchema,
        to: daySchema,
        fading: daySchema.optional(),
        tone: z.enum(['strong', 'soft']),
      }),
    ),
    /** Statements that no day can be given for. */
    undated: z.array(z.string()),
    statements: z.array(statementSchema),
  })
  .superRefine(checkEvidence)
  .superRefine((data, context) => {
    const known = new Set(data.statements.map(({ id }) => id));
    const fail = (message: string, path: (string | number)[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    const isCounted = (day: string) =>
      parseDay(day) >= parseDay(data.from) && parseDay(day) <= parseDay(data.to);
    data.days.forEach(({ statement, on }, i) => {
      if (!known.has(statement)) fail('unknown-statement', ['days', i, 'statement'], statement);
      if (!isCounted(on)) fail('outside-count', ['days', i, 'on'], on);
    });
    data.undated.forEach((id, i) => {
      if (!known.has(id)) fail('unknown-statement', ['undated', i], id);
    });
    if (parseDay(data.from) >= parseDay(data.to)) fail('from-to', ['to'], data.to);
  });

export type DayCalendar = z.output<typeof dayCalendarSchema>;
