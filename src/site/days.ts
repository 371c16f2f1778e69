import { getTranslate } from '../i18n/strings.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { findYearDay, type YearDay } from '../model/year-day.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import { buildAuthorityLink, buildLink, buildRecordLink, type LinkModel } from './links.ts';

/** Something that fell on a day, with what it rests on. */
export interface DayEntry extends YearDay {
  readonly text: string;
  readonly language: Language;
  /** The exhibition, event or record it stands in. */
  readonly within: LinkModel;
  /** Slugs. */
  readonly sources: readonly string[];
  readonly isPending: boolean;
  /** Dates other accounts give. */
  readonly contests: readonly string[];
}

type DaySources = Pick<
  SiteCatalogue,
  'exhibitions' | 'authorities' | 'records' | 'sources' | 'stories'
>;

/**
 * Statements, events and records with a day of their own, by day and year, what is verified first. A plate shows what its statements say and
 * was made in our time: it has no day. An event that names no source is passed over.
 */
export function listDayEntries(catalogue: DaySources, language: Language): readonly DayEntry[] {
  const entries = [
    ...[...catalogue.exhibitions.values()].flatMap((one) => listFacts(catalogue, one, language)),
    ...listEvents(catalogue, language),
    ...listRecords(catalogue, language),
  ];
  return entries.sort(
    (a, b) =>
      a.day.localeCompare(b.day) || a.year - b.year || Number(a.isPending) - Number(b.isPending),
  );
}

function listFacts(
  catalogue: DaySources,
  exhibition: PublishedExhibition,
  language: Language,
): DayEntry[] {
  const { slug, title, facts } = exhibition;
  const reading = getReadingLanguage(catalogue, exhibition, language);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact): DayEntry[] => {
    const yearDay = fact.date && findYearDay(fact.date);
    if (!yearDay) return [];
    const others = fact.contests.flatMap((id) => byId.get(id)?.date ?? []);
    return [
      {
        ...yearDay,
        ...getText(fact.statement, language),
        within: buildLink(title, buildExhibitionPath(slug), reading),
        sources: fact.sources,
        isPending: fact.verified === 'pending',
        contests: [...new Set(others.map((date) => formatDate(date, language)))],
      },
    ];
  });
}

function listEvents({ authorities }: DaySources, language: Language): DayEntry[] {
  return authorities.flatMap((event): DayEntry[] => {
    const yearDay = event.kind === 'event' && event.date ? findYearDay(event.date) : undefined;
    if (!yearDay || event.sources.length === 0) return [];
    const within = buildAuthorityLink(event, language);
    const { sources } = event;
    return [
      {
        ...yearDay,
        text: within.text,
        language: within.language,
        within,
        sources,
        isPending: false,
        contests: [],
      },
    ];
  });
}

function listRecords({ records }: DaySources, language: Language): DayEntry[] {
  const t = getTranslate(language);
  return [...records.values()].flatMap((record): DayEntry[] => {
    const yearDay = record.kind === 'record' ? findYearDay(record.date) : undefined;
    if (!yearDay) return [];
    const within = buildRecordLink(record, language);
    const text = t('today-record', { title: within.text });
    return [{ ...yearDay, text, language, within, sources: [], isPending: false, contests: [] }];
  });
}
