import { z } from 'zod';
import { recordReferenceSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { mapReviewSchema } from './map-review.ts';

/** site.yaml of the first content root. */
export const siteSchema = z.strictObject({
  name: localTextSchema,
  /** One line under the name. */
  tagline: localTextSchema,
  description: localTextSchema,
  /** Slug of the exhibition on the front page; without it, the one that was published last. */
  front: z.string().optional(),
  about: localTextSchema.optional(),
  /** Of the maps drawn of places that say where they lie. */
  mapReview: mapReviewSchema.optional(),
  /** How texts, pictures and facts were made and checked: a page of its own, paragraphs parted by an empty line. */
  method: z
    .strictObject({ text: localTextSchema, records: z.array(recordReferenceSchema).default([]) })
    .optional(),
});
export type SiteFields = z.output<typeof siteSchema>;
