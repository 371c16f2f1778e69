import { z } from 'zod';
import { archivalDateSchema, daySchema } from './archival-date.ts';
import { coverSchema } from './exhibition.ts';
import { slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { personalDataSchema } from './personal-data.ts';
import { stateSchema, withdrawalSchema } from './release-terms.ts';

/** The one address that the page of a campaign had before each had its own. */
const OLD_CAMPAIGN_PAGE = 'archives-day';

/** campaigns/<slug>.yaml: a day or a week with a page of its own, with poster, programme and exhibitions. */
export const campaignSchema = z.strictObject({
  title: localTextSchema,
  /** One line under the title. */
  summary: localTextSchema,
  date: archivalDateSchema,
  text: localTextSchema.optional(),
  poster: coverSchema.optional(),
  programme: z
    .array(
      z.strictObject({
        time: localTextSchema.optional(),
        place: localTextSchema.optional(),
        title: localTextSchema,
        text: localTextSchema,
      }),
    )
    .default([]),
  /** In the order in which they are shown. */
  exhibitions: z.array(slugSchema).default([]),
  personalData: personalDataSchema,
  state: stateSchema,
  published: daySchema.optional(),
  aliases: z.array(slugSchema).default([]),
  /** Of the campaign to which that address leads now. */
  formerPage: z.literal(OLD_CAMPAIGN_PAGE).optional(),
  withdrawn: withdrawalSchema.optional(),
});
export type CampaignFields = z.output<typeof campaignSchema>;
