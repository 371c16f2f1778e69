import { getTranslate } from '../i18n/strings.ts';
import { getText, type Language } from '../model/local-text.ts';
import { CAMPAIGN, METHOD } from './addresses.ts';
import { buildExhibitionCards, buildRecordCards } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';

/** No page where site.yaml has no `method`. */
export async function buildMethodPaths() {
  const { site } = await getCatalogue();
  if (!site.method) return [];
  const languages = getLanguagesOf(site.method.text);
  return buildLanguagePaths([{ params: {}, props: { method: site.method }, languages }]);
}

/** No page where site.yaml has no `campaign`. */
export async function buildCampaignPaths() {
  const { site } = await getCatalogue();
  if (!site.campaign) return [];
  const languages = getLanguagesOf(site.campaign.title);
  return buildLanguagePaths([{ params: {}, props: { campaign: site.campaign }, languages }]);
}

type Method = NonNullable<SiteCatalogue['site']['method']>;
type Campaign = NonNullable<SiteCatalogue['site']['campaign']>;

export async function getMethodPage(method: Method, language: Language) {
  const catalogue = await getCatalogue();
  const title = getTranslate(language)('method-title');
  return {
    title,
    head: await buildPageHead({
      title,
      description: title,
      language,
      path: METHOD,
      languages: getLanguagesOf(method.text),
    }),
    crumbs: buildCrumbs(language, [], title),
    text: getText(method.text, language),
    cards: buildRecordCards(catalogue, keepPublished(catalogue, method.records), language),
  };
}

export async function getCampaignPage(campaign: Campaign, language: Language) {
  const catalogue = await getCatalogue();
  const title = getText(campaign.title, language).text;
  const posters = campaign.poster === undefined ? [] : [campaign.poster];
  return {
    title,
    head: await buildPageHead({
      title,
      description: title,
      language,
      path: CAMPAIGN,
      languages: getLanguagesOf(campaign.title),
    }),
    crumbs: buildCrumbs(language, [], title),
    date: campaign.date,
    text: getText(campaign.text, language),
    programme: campaign.programme,
    posters: buildRecordCards(catalogue, keepPublished(catalogue, posters), language),
    exhibitions: buildExhibitionCards(catalogue, language),
  };
}

/** A record that the gate held back is passed over: the page must not tell that it exists. */
function keepPublished(catalogue: SiteCatalogue, ids: readonly string[]): string[] {
  return ids.filter((id) => catalogue.records.has(id));
}
