import { getTranslate } from '../i18n/strings.ts';
import { buildLessonPath } from '../model/addresses.ts';
import { getText, LANGUAGES, type Language } from '../model/local-text.ts';
import { HOME, buildPageHref, STYLEGUIDE } from './addresses.ts';
import { buildExhibitionCards, buildRecordCards } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildStoryCitations } from './citations.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildFields } from './fields.ts';
import { buildHomeWays, buildSearchExamples, listNewRecords } from './home-ways.ts';
import { buildLessonFields } from './lesson-parts.ts';
import { buildMapKey } from '../press/place-maps.ts';
import { getExhibitionMapPage } from './map-page.ts';
import { buildPageHead } from './page-head.ts';
import { buildChapterCards, buildScroll } from './scroll.ts';
import { buildSourceEntries } from './sources.ts';
import { buildStorySpecimens, findRecordingSpecimen } from './story-specimens.ts';
import { getSiteTimelinePage } from './timeline-page.ts';

const CARDS = 4;
const TIMELINE_ROWS = 8;

/** Every component with what the site itself holds, so that a change of style is seen before visitors see it. */
export async function getStyleguidePage(language: Language) {
  const catalogue = await getCatalogue();
  const t = getTranslate(language);
  const front = getEntry(catalogue.exhibitions, catalogue.site.front);
  const record = getEntry(catalogue.records, front.cover.record);
  const ways = buildHomeWays(catalogue, language);
  const title = t('styleguide-title');
  return {
    head: await buildPageHead({
      title,
      description: t('styleguide-lead'),
      language,
      path: STYLEGUIDE,
      languages: LANGUAGES,
      isIndexed: false,
    }),
    crumbs: buildCrumbs(language, [], title),
    exhibition: front.slug,
    scroll: buildScroll(catalogue, front, language, buildPageHref(language, HOME)),
    chapters: buildChapterCards(catalogue, front, language),
    exhibitions: buildExhibitionCards(catalogue, language).slice(0, CARDS),
    records: buildRecordCards(catalogue, listNewRecords(catalogue, CARDS), language),
    ways,
    examples: buildSearchExamples(catalogue, ways, language),
    fields: buildFields(catalogue, record, language),
    sources: buildSourceEntries(catalogue, [...catalogue.sources.keys()].slice(0, 3), language),
    specimens: buildStorySpecimens(catalogue, language),
    lesson: buildLesson(catalogue, language),
    timeline: (await getSiteTimelinePage(language)).panels
      .slice(0, 1)
      .map((panel) => ({ ...panel, rows: panel.rows.slice(0, TIMELINE_ROWS) })),
    map: catalogue.maps.has(buildMapKey(front.slug))
      ? (await getExhibitionMapPage(front.slug, language)).figure
      : undefined,
    citation: buildStoryCitations(catalogue, front, language),
    recording: findRecordingSpecimen(catalogue, language),
  };
}

function buildLesson(catalogue: SiteCatalogue, language: Language) {
  const [lesson] = catalogue.lessons.values();
  return (
    lesson && {
      lesson,
      title: getText(lesson.title, language).text,
      fields: buildLessonFields(catalogue, lesson, language),
      other: buildPageHref(language, buildLessonPath(lesson.slug)),
    }
  );
}
