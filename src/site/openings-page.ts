import { buildAtomFeed } from '../formats/atom/feed.ts';
import { buildPageAddress } from '../formats/addresses.ts';
import { getLanguageTag, getTranslate } from '../i18n/strings.ts';
import { buildHolderPath, buildRecordPath } from '../model/addresses.ts';
import { findArchivalDate } from '../model/archival-date.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildPageHref, OPENING_FEED, OPENING_RATE, OPENINGS } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLink } from './links.ts';
import { countOpenings, listOpenings, type Count } from './openings.ts';
import { buildPageHead } from './page-head.ts';
import { buildRecordRow, getTypeName } from './record-rows.ts';
import { getRelations } from './relations.ts';

/** Newest entries on the page, and in the feed. */
const SHOWN = 100;
const IN_FEED = 50;

export async function getOpeningsPage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const title = t('openings-title');
  const openings = listOpenings(catalogue);
  const shown = openings.slice(0, SHOWN);
  const records = openings.filter(({ kind }) => kind === 'record').length;
  const feed = buildPageHref(language, OPENING_FEED);
  return {
    title,
    lead: t('openings-lead'),
    head: await buildPageHead({
      title,
      description: t('openings-lead'),
      language,
      path: OPENINGS,
      languages: LANGUAGES,
      forms: [{ type: 'application/atom+xml', href: feed, title }],
    }),
    crumbs: buildCrumbs(language, [], title),
    feed,
    rate: buildPageHref(language, OPENING_RATE),
    /** What is to be said of how little there is. */
    remark: records > 0 ? undefined : t(openings.length > 0 ? 'openings-plates' : 'openings-none'),
    rest: openings.length - shown.length,
    days: [...Map.groupBy(shown, ({ opening }) => opening.date)].map(([day, opened]) => ({
      day,
      name: sayDay(day, language),
      rows: opened.map((record) => buildRecordRow(catalogue, record, language)),
    })),
  };
}

export async function getOpeningRatePage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const title = t('rate-title');
  const openings = { text: t('openings-title'), path: OPENINGS };
  const figures = countOpenings(getRelations(catalogue).records, catalogue.holders.values());
  return {
    title,
    lead: t('rate-lead'),
    head: await buildPageHead({
      title,
      description: t('rate-lead'),
      language,
      path: OPENING_RATE,
      languages: LANGUAGES,
    }),
    crumbs: buildCrumbs(language, [openings], title),
    holders: figures.map(({ holder, records, plates, stated, byYear, byDecade }) => ({
      slug: holder.slug,
      link: buildLink(holder.name, buildHolderPath(holder.slug), language),
      isDemonstration: holder.demonstration,
      records,
      plates,
      stated: stated && {
        ...stated,
        asOf: sayDay(stated.asOf, language),
        basis: getText(stated.basis, language),
      },
      byYear: measure(byYear),
      byDecade: measure(byDecade).map((row) => ({
        ...row,
        name: row.name === '' ? t('rate-undated') : t('rate-decade', { year: row.name }),
      })),
    })),
  };
}

export async function getOpeningsFeed(language: Language): Promise<string> {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const addresses = getFormatAddresses();
  const address = (path: string): string => buildPageAddress(addresses, language, path);
  const site = getText(catalogue.site.name, language).text;
  return buildAtomFeed({
    title: `${t('openings-title')} · ${site}`,
    subtitle: t('openings-lead'),
    language: getLanguageTag(language),
    self: address(OPENING_FEED),
    page: address(OPENINGS),
    author: site,
    entries: listOpenings(catalogue)
      .slice(0, IN_FEED)
      .map((record) => {
        const title = getText(record.title, language);
        const holder = getEntry(catalogue.holders, record.holder);
        return {
          id: buildPageAddress(addresses, title.language, buildRecordPath(record.id)),
          title: `${title.text} (${record.referenceCode})`,
          summary: record.summary && getText(record.summary, language).text,
          day: record.opening.date,
          author: getText(holder.name, language).text,
          category: getTypeName(record, language),
        };
      }),
  });
}

/** With the length of each bar, the longest being the whole. */
function measure(counts: readonly Count[]) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map((one) => ({ ...one, share: (100 * one.count) / most }));
}

function sayDay(day: string, language: Language): string {
  const date = findArchivalDate(day);
  return date ? formatDate(date, language) : day;
}
