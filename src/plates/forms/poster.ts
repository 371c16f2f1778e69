import { z } from 'zod';
import { plateHead } from '../plate-data.ts';

const filled = z.string().min(1);

/** A poster in the proportions of A3, upright: for a day, with what is to be seen. */
export const posterSchema = z.strictObject({
  form: z.literal('poster'),
  ...plateHead,
  day: filled,
  dayEn: filled,
  /** A line or two set upright, ruled like an old page. */
  columns: z.array(filled).min(3).max(9),
  programme: z
    .array(z.strictObject({ title: filled, en: filled, text: filled }))
    .min(2)
    .max(6),
  foot: filled,
});

export type Poster = z.output<typeof posterSchema>;
