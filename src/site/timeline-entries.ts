import { getTranslate } from '../i18n/strings.ts';
import { buildExhibitionPath } from '../model/addresses.ts';
import type { ArchivalDate } from '../model/archival-date.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedExhibition, PublishedFact, PublishedRecord } from '../model/published.ts';
import { findSpan, type Span } from '../timeline/span.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { findAuthority } from './entries.ts';
import { getReadingLanguage } from './exhibition-languages.ts';
import { buildAuthorityLink, buildLink, buildRecordLink, type LinkModel } from './links.ts';
import { listRecordIds } from './shown-records.ts';

export const TIMELINE_KINDS = ['fact', 'event', 'record', 'exhibition'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing with a date, in one language. */
export interface TimelineEntry {
  /** Anchor on the page. */
  readonly id: string;
  readonly kind: TimelineKind;
  readonly date: ArchivalDate;
  readonly span: Span;
  readonly isCountable: boolean;
  readonly text: string;
  readonly language: Language;
  readonly href?: string | undefined;
  readonly place?: LinkModel | undefined;
  /** Slugs. */
  readonly sources: readonly string[];
  readonly isPending: boolean;
  /** Anchors of what cannot be true together with it. */
  readonly contests: readonly string[];
  /** What a picture of our own making says of itself. */
  readonly mark?: string | undefined;
}

type Draft = Pick<TimelineEntry, 'id' | 'kind' | 'text' | 'language'> & Partial<TimelineEntry>;

export function listExhibitionEntries(
  catalogue: SiteCatalogue,
  exhibition: PublishedExhibition,
  language: Language,
): readonly TimelineEntry[] {
  const records = listRecordIds(catalogue, exhibition).flatMap(
    (id) => catalogue.records.get(id) ?? [],
  );
  const events = new Set([...exhibition.events, ...records.flatMap((record) => record.events)]);
  return [
    ...listFacts(catalogue, exhibition, language),
    ...listEvents(catalogue, [...events], language),
    ...records.flatMap((record) => buildRecordEntry(record, language)),
  ];
}

export function listSiteEntries(
  catalogue: SiteCatalogue,
  language: Language,
): readonly TimelineEntry[] {
  const exhibitions = [...catalogue.exhibitions.values()];
  const events = catalogue.authorities.filter(({ kind }) => kind === 'event');
  return [
    ...exhibitions.flatMap((exhibition) => {
      const reading = getReadingLanguage(catalogue, exhibition, language);
      const link = buildLink(exhibition.title, buildExhibitionPath(exhibition.slug), reading);
      const id = `exhibition-${exhibition.slug}`;
      return buildEntry(exhibition.coverage, { id, kind: 'exhibition', ...link });
    }),
    ...exhibitions.flatMap((exhibition) => listFacts(catalogue, exhibition, language)),
    ...listEvents(
      catalogue,
      events.map(({ slug }) => slug),
      language,
    ),
    ...[...catalogue.records.values()].flatMap((record) => buildRecordEntry(record, language)),
  ];
}

function listFacts(
  catalogue: SiteCatalogue,
  { slug, facts }: PublishedExhibition,
  language: Language,
): readonly TimelineEntry[] {
  return facts.flatMap((fact) =>
    buildEntry(fact.date, {
      id: buildFactId(slug, fact.id),
      kind: 'fact',
      ...getText(fact.statement, language),
      place: findPlaceLink(catalogue, fact, language),
      sources: fact.sources,
      isPending: fact.verified === 'pending',
      contests: fact.contests.map((other) => buildFactId(slug, other)),
    }),
  );
}

function buildFactId(exhibition: string, fact: string): string {
  return `fact-${exhibition}-${fact}`;
}

function findPlaceLink(
  catalogue: SiteCatalogue,
  { place }: PublishedFact,
  language: Language,
): LinkModel | undefined {
  const entry = place === undefined ? undefined : findAuthority(catalogue, 'place', place);
  return entry && buildAuthorityLink(entry, language);
}

function listEvents(
  catalogue: SiteCatalogue,
  slugs: readonly string[],
  language: Language,
): readonly TimelineEntry[] {
  return slugs.flatMap((slug) => {
    const event = findAuthority(catalogue, 'event', slug);
    if (!event) return [];
    const link = buildAuthorityLink(event, language);
    return buildEntry(event.date, {
      id: `event-${slug}`,
      kind: 'event',
      ...link,
      sources: event.sources,
    });
  });
}

/** The time it is about where that is said, else when it was made. */
function buildRecordEntry(record: PublishedRecord, language: Language): TimelineEntry[] {
  return buildEntry(record.coverage?.date ?? record.date, {
    id: `record-${record.holder}-${record.slug}`,
    kind: 'record',
    isCountable: true,
    ...buildRecordLink(record, language),
    mark: record.kind === 'plate' ? getTranslate(language)('plate-mark') : undefined,
  });
}

/** None for what has no date, or one without any known end. */
function buildEntry(date: ArchivalDate | undefined, draft: Draft): TimelineEntry[] {
  const span = date && findSpan(date);
  if (!date || !span) return [];
  const rest = { isCountable: false, sources: [], isPending: false, contests: [] };
  return [{ ...rest, ...draft, date, span }];
}
