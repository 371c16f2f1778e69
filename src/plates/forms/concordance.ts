import { z } from 'zod';
import { findSpan } from '../almanac/day.ts';
import { plateHead } from '../plate-data.ts';

const filled = z.string().min(1);
const daySchema = z
  .string()
  .refine((text) => findSpan(text)?.precision === 'day', { error: 'day' });

/** All days of a year by their Gregorian, lunar and sexagenary names. */
export const concordanceSchema = z
  .strictObject({
    form: z.literal('concordance'),
    ...plateHead,
    year: z.int().min(1912).max(2099),
    /** The days the exhibition tells of. */
    marked: z.strictObject({ from: daySchema, to: daySchema, name: filled }),
    events: z.array(z.strictObject({ on: daySchema, text: filled })),
    /** The day whose conversion is shown step by step. */
    example: daySchema,
  })
  .superRefine((data, context) => {
    const days = [
      data.marked.from,
      data.marked.to,
      data.example,
      ...data.events.map(({ on }) => on),
    ];
    for (const day of days) {
      if (day.startsWith(`${data.year}-`)) continue;
      context.addIssue({ code: 'custom', message: 'other-year', path: ['year'], input: day });
    }
  });

export type Concordance = z.output<typeof concordanceSchema>;
