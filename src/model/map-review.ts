import { z } from 'zod';
import { localTextSchema } from './local-text.ts';

/** Review number 审图号 of a map, or why none is needed. */
export const mapReviewSchema = z.strictObject({
  number: z.string().min(1).optional(),
  exemption: localTextSchema.optional(),
});
export type MapReview = z.output<typeof mapReviewSchema>;

export function hasMapReview(review: MapReview | undefined): review is MapReview {
  return review?.number !== undefined || review?.exemption !== undefined;
}
