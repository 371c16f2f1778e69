import { z } from 'zod';
import { daySchema } from './archival-date.ts';
import { recordReferenceSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { mapReviewSchema } from './map-review.ts';

/** site.yaml of the first content root. */
export const siteSchema = z.strictObject({
  name: localTextSchema,
  /** One line under the name. */
  tagline: localTextSchema,
  description: localTextSchema,
  /** Slug of the exhibition on the front page. */
  front: z.string(),
  about: localTextSchema.optional(),
  /** Of the maps drawn of places that say where they lie. */
  mapReview: mapReviewSchema.optional(),
  /** How texts, pictures and facts were made and checked: a page of its own, paragraphs parted by an empty line. */
  method: z
    .strictObject({ text: localTextSchema, records: z.array(recordReferenceSchema).default([]) })
    .optional(),
  /** A day or week with a page of its own: poster, programme, and all exhibitions. */
  campaign: z
    .strictObject({
      title: localTextSchema,
      date: daySchema,
      text: localTextSchema,
      poster: recordReferenceSchema.optional(),
      programme: z
        .array(
          z.strictObject({
            time: localTextSchema.optional(),
            title: localTextSchema,
            text: localTextSchema,
          }),
        )
        .default([]),
    })
    .optional(),
});
export type SiteFields = z.output<typeof siteSchema>;
