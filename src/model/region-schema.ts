import { z } from 'zod';
import { findRegion, type Region } from './region.ts';

/** `"x,y,w,h"` in YAML and MDX. */
export const regionSchema = z.string().transform((text, context): Region => {
  const region = findRegion(text);
  if (region) return region;
  context.addIssue({ code: 'custom', message: 'region' });
  return z.NEVER;
});
