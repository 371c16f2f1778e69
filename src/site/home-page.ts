import { buildExhibitionPath } from '../model/addresses.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { buildPageHref, HOME, RECORDS } from './addresses.ts';
import { buildExhibitionCards, buildRecordCards } from './cards.ts';
import { getCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import { buildPageHead } from './page-head.ts';
import { buildChapterCards, buildScroll } from './scroll.ts';
import { buildHomeWays, buildSearchExamples, listNewRecords } from './home-ways.ts';
import { buildTimeAndPlace } from './time-and-place.ts';
import { buildTodayDoor } from './today-page.ts';

const NEW_RECORDS = 4;

export async function getHomePage(language: Language) {
  const catalogue = await getCatalogue();
  const { site } = catalogue;
  const front = getEntry(catalogue.exhibitions, site.front);
  const reading = getReadingLanguage(catalogue, front, language);
  const frontHref = buildPageHref(reading, buildExhibitionPath(front.slug));
  const ways = buildHomeWays(catalogue, language);
  return {
    head: await buildPageHead({
      title: getText(site.name, language).text,
      description: getText(site.description, language).text,
      language,
      path: HOME,
      languages: LANGUAGES,
    }),
    scroll: buildScroll(catalogue, front, language, frontHref),
    doors: buildTimeAndPlace(catalogue, language),
    exhibitions: buildExhibitionCards(catalogue, language),
    chapters: buildChapterCards(catalogue, front, language),
    readable: [...catalogue.exhibitions.keys()],
    front: front.slug,
    today: buildTodayDoor(catalogue, language),
    ways,
    examples: buildSearchExamples(catalogue, ways, language),
    records: buildRecordCards(catalogue, listNewRecords(catalogue, NEW_RECORDS), language),
    allRecords: { href: buildPageHref(language, RECORDS), count: catalogue.records.size },
  };
}
