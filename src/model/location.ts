import { z } from 'zod';
import { slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';

/** Hundredths of a degree, about a kilometre: enough for a sketch, too coarse to find anything by. */
const degrees = (limit: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .refine((value) => Number(value.toFixed(2)) === value, { error: 'coordinate-too-exact' });

/** Latitude and longitude, WGS 84. */
const pointSchema = z.tuple([degrees(90), degrees(180)]);

/** Where a place lies, about. Public towns and rivers only: never a site whose position is to be protected. */
export const locationSchema = z
  .strictObject({
    at: pointSchema.optional(),
    /** Of a river, downstream. */
    course: z.array(pointSchema).min(2).optional(),
    /** How the position was come by, in words for visitors. */
    basis: localTextSchema,
    sources: z.array(slugSchema).min(1, { error: 'no-source' }),
  })
  .refine(({ at, course }) => (at === undefined) !== (course === undefined), {
    error: 'at-or-course',
    path: ['at'],
  });
export type Location = z.output<typeof locationSchema>;
