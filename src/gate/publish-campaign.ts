import type { LoadedCampaign } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { PublishedCampaign } from '../model/published.ts';

/** Fields are named one by one, as in publish-record.ts. */
export function publishCampaign(
  campaign: LoadedCampaign,
  isShown: (cover: Cover) => boolean,
  hasExhibition: (slug: string) => boolean,
): PublishedCampaign {
  const { poster } = campaign;
  return {
    slug: campaign.slug,
    title: campaign.title,
    summary: campaign.summary,
    date: campaign.date,
    text: campaign.text,
    poster: poster && isShown(poster) ? poster : undefined,
    programme: campaign.programme,
    exhibitions: campaign.exhibitions.filter(hasExhibition),
    state: campaign.state,
    published: campaign.published,
  };
}
