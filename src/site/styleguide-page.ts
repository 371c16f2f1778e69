import { getTranslate } from '../i18n/strings.ts';
import { formatRegion } from '../model/region.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { HOME, buildPageHref, STYLEGUIDE } from './addresses.ts';
import { buildExhibitionCards, buildRecordCards } from './cards.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import { buildFields } from './fields.ts';
import { buildHomeWays, buildSearchExamples, listNewRecords } from './home-ways.ts';
import { buildPageHead } from './page-head.ts';
import { buildChapterCards, buildScroll } from './scroll.ts';
import { buildSourceEntries } from './sources.ts';
import { buildTextNotes } from './text-notes.ts';

const CARDS = 4;

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
    specimens: buildSpecimens(catalogue, language),
  };
}

/** What stories are made of, as the chapters of the front exhibition have it; nothing where it has no text. */
function buildSpecimens(catalogue: SiteCatalogue, language: Language) {
  const { slug, chapters, cover } = getEntry(catalogue.exhibitions, catalogue.site.front);
  const told = chapters.flatMap((chapter) =>
    [language, 'zh'].flatMap(
      (one) => catalogue.stories.get(`${slug}/${chapter.slug}/${one}`) ?? [],
    ),
  );
  const [story] = told;
  const { id, parts } = getEntry(catalogue.records, cover.record);
  const part = parts.find((one) => one.id === cover.part) ?? parts[0];
  const line = part?.lines.find(({ text }) => text.length > 12) ?? part?.lines[0];
  return (
    story && {
      story,
      notes: buildTextNotes(catalogue, story, language).slice(0, 1),
      record: id,
      part: part?.id,
      xywh: cover.xywh && formatRegion(cover.xywh),
      quotation: line?.text ?? '',
    }
  );
}
