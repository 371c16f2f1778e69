import { z } from 'zod';
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
});
export type SiteFields = z.output<typeof siteSchema>;
