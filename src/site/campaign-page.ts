import { buildCampaignPath } from '../model/addresses.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, type Language } from '../model/local-text.ts';
import { buildExhibitionCard, getCover } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildRecordLink } from './links.ts';
import { buildNumeral } from './numerals.ts';
import { buildPageHead } from './page-head.ts';

export async function buildCampaignPaths() {
  const { campaigns } = await getCatalogue();
  return buildLanguagePaths(
    [...campaigns.values()].map(({ slug, title }) => ({
      params: { campaign: slug },
      props: { slug },
      languages: getLanguagesOf(title),
    })),
  );
}

export async function getCampaignPage(slug: string, language: Language) {
  const catalogue = await getCatalogue();
  const campaign = getEntry(catalogue.campaigns, slug);
  const title = getText(campaign.title, language).text;
  const { poster } = campaign;
  const cover = poster && getCover(catalogue, { slug, cover: poster });
  return {
    title,
    head: await buildPageHead({
      title,
      description: getText(campaign.summary, language).text,
      language,
      path: buildCampaignPath(slug),
      languages: getLanguagesOf(campaign.title),
    }),
    crumbs: buildCrumbs(language, [], title),
    date: formatDate(campaign.date, language),
    summary: campaign.summary,
    text: campaign.text && getText(campaign.text, language),
    programme: campaign.programme.map((item, i) => ({
      ...item,
      numeral: buildNumeral(i + 1, language),
    })),
    poster: cover && {
      image: cover.image,
      alt: getText(cover.alt, language),
      record: buildRecordLink(cover.record, language),
      isPlate: cover.record.kind === 'plate',
    },
    exhibitions: campaign.exhibitions.map((one) =>
      buildExhibitionCard(catalogue, getEntry(catalogue.exhibitions, one), language),
    ),
  };
}
