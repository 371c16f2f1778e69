import { formatDate } from '../model/date-display.ts';
import type { PublishedAuthority, PublishedFact, PublishedLesson } from '../model/published.ts';
import type { LessonStory } from '../story/story.ts';
import { buildHead, buildSources, finish } from './lesson-sheets.ts';
import type { Paper, PaperFile } from './paper.ts';
import { getRecord, say, type Setting } from './shelf.ts';

/** What has room on a station's sheet beside what is written by hand. */
const MOST_FACTS = 6;
const MOST_RECORDS = 4;

/**
 * For a visit on site: the places a lesson's text names and those its cover shows, one station each, with what the
 * exhibitions say of them. Nothing where there is no place.
 */
export function buildRouteSheet(
  lesson: PublishedLesson,
  story: LessonStory,
  setting: Setting,
): Paper | undefined {
  const places = listPlaces(lesson, story, setting);
  if (places.length === 0) return undefined;
  const { t } = setting;
  const sources = [...new Set([...lesson.sources, ...story.citations.map(({ source }) => source)])];
  const facts = setting.catalogue.exhibitions
    .filter(({ slug }) => lesson.exhibitions.includes(slug))
    .flatMap((exhibition) => exhibition.facts)
    .filter((fact) => fact.sources.some((source) => sources.includes(source)))
    // What has no beginning comes first.
    .sort((a, b) => (a.date?.earliest ?? '').localeCompare(b.date?.earliest ?? '', 'en'));
  const stations = places.map((place) => ({
    ...buildPlace(place, setting),
    facts: facts
      .filter((fact) => fact.place === place.slug)
      .slice(0, MOST_FACTS)
      .map((fact) => buildFact(fact, sources, setting)),
    records: listRecords(lesson, place, setting),
  }));
  const files = new Map<string, PaperFile>();
  const data = {
    ...buildHead(lesson, 'route', setting, files),
    blanks: [t('paper-unit'), t('paper-leader'), t('paper-date')],
    before: {
      title: t('paper-before'),
      items: [t('paper-before-ask'), t('paper-before-take'), t('paper-before-mind')],
    },
    labels: {
      known: t('paper-known'),
      take: t('paper-take'),
      arrive: t('paper-arrive'),
      leave: t('paper-leave'),
      photos: t('paper-photos'),
      seen: t('paper-seen'),
      where: t('paper-where'),
      basis: t('paper-basis'),
      fits: t('paper-fits'),
      after: t('paper-after'),
      afterHow: t('paper-after-how'),
    },
    stations,
    sources: buildSources(sources, setting),
  };
  return finish(lesson, 'route', setting, data, files);
}

function listPlaces(
  { cover }: PublishedLesson,
  { links }: LessonStory,
  setting: Setting,
): PublishedAuthority[] {
  const named = links.flatMap(({ kind, target }) => (kind === 'place' ? [target] : []));
  const shown = getRecord(setting, cover.record).coverage?.places ?? [];
  return [...new Set([...named, ...shown])].flatMap(
    (slug) =>
      setting.catalogue.authorities.find((one) => one.kind === 'place' && one.slug === slug) ?? [],
  );
}

function buildPlace(place: PublishedAuthority, setting: Setting): object {
  const { t } = setting;
  const { location } = place;
  return {
    name: say(setting, place.name),
    others: place.otherNames.map(({ name, note }) => {
      const text = say(setting, name);
      return note ? t('paper-other-name', { name: text, note: say(setting, note) }) : text;
    }),
    description: place.description && say(setting, place.description),
    position: location?.at
      ? t('paper-position', {
          north: location.at[0].toFixed(2),
          east: location.at[1].toFixed(2),
          basis: say(setting, location.basis),
        })
      : undefined,
  };
}

function buildFact(fact: PublishedFact, sources: readonly string[], setting: Setting): object {
  const { t, language } = setting;
  const isContested = fact.contests.length > 0;
  return {
    date: fact.date === undefined ? '' : formatDate(fact.date, language),
    statement: say(setting, fact.statement),
    numbers: fact.sources.flatMap((source) => {
      const index = sources.indexOf(source);
      return index < 0 ? [] : [index + 1];
    }),
    mark: isContested
      ? t('paper-contested')
      : fact.verified === 'pending'
        ? t('paper-pending')
        : undefined,
  };
}

/** What of the lesson is about this place, to be taken along. */
function listRecords(
  { cover, materials }: PublishedLesson,
  { slug }: PublishedAuthority,
  setting: Setting,
): readonly string[] {
  const ids = new Set([cover.record, ...materials.map(({ record }) => record)]);
  return [...ids]
    .map((id) => getRecord(setting, id))
    .filter(({ places, coverage }) => [...places, ...(coverage?.places ?? [])].includes(slug))
    .slice(0, MOST_RECORDS)
    .map((record) => `${say(setting, record.title)}　${record.referenceCode}`);
}
