import { getAuthorityKey } from '../model/authority-kind.ts';
import type { Everything, LoadedPart, LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { getRangeParts } from '../model/range.ts';
import { checkCoverRelease, checkFront } from './check-exhibitions.ts';
import { closeChapters } from './close-chapters.ts';
import { addVolumeConsents } from './consents.ts';
import { findExhibitionReasons, findLessonReasons, findOwnReasons } from './exhibition-rules.ts';
import { findUnanswered } from './personal-data/answers.ts';
import { checkTextsForPersonalData } from './personal-data/check-texts.ts';
import { findInRecord } from './personal-data/find-in-record.ts';
import type { GateSettings } from './gate-settings.ts';
import { passAuthorities } from './pass-authorities.ts';
import { passSources } from './pass-sources.ts';
import type { Passing } from './passing.ts';
import { buildPartRelease, type PartRelease } from './release-parts.ts';
import { findReleaseReasons } from './release-rules.ts';
import { sift } from './sift.ts';
import type { Withheld, WithheldReason } from './withheld.ts';

/** Who passes, before anything is handed on. */
export interface Decision
  extends
    Pick<
      Everything,
      'holders' | 'authorities' | 'sources' | 'records' | 'exhibitions' | 'lessons' | 'campaigns'
    >,
    Pick<PartRelease, 'getParts' | 'isShown'> {
  readonly passing: Passing;
  readonly withheld: readonly Withheld[];
  readonly faults: readonly Fault[];
}

/** Records first, by their own terms; then what shows them; then what these name; last who keeps them. */
export function decide(given: Everything, settings: GateSettings): Decision {
  const everything = { ...given, exhibitions: given.exhibitions.map(closeChapters) };
  const withheld: Withheld[] = [];
  const records = passRecords(everything, settings, withheld);
  const { getParts, isShown, closedPages } = buildPartRelease(everything, records);
  for (const id of closedPages) {
    withheld.push({ kind: 'part', id, reasons: ['page-of-withheld-item'] });
  }
  const exhibitions = sift(
    everything.exhibitions,
    ({ slug }) => ({ kind: 'exhibition', id: slug }),
    (exhibition) => findExhibitionReasons(exhibition, settings, isShown),
    withheld,
  );

  const lessons = sift(
    everything.lessons,
    ({ slug }) => ({ kind: 'lesson', id: slug }),
    (lesson) => findLessonReasons(lesson, settings, isShown),
    withheld,
  );

  const campaigns = sift(
    everything.campaigns,
    ({ slug }) => ({ kind: 'campaign', id: slug }),
    (campaign) => findOwnReasons(campaign, settings),
    withheld,
  );

  const shown = new Set<unknown>([...records, ...exhibitions, ...lessons]);
  const named = passAuthorities(everything, (entry) => shown.has(entry), settings.preview);
  const authorities = sift(
    everything.authorities,
    ({ kind, slug }) => ({ kind, id: slug }),
    (authority) =>
      named.has(getAuthorityKey(authority.kind, authority.slug)) ? [] : [explain(authority)],
    withheld,
  );
  const open = new Set<unknown>([...shown, ...authorities]);
  const cited = passSources(everything, (entry) => open.has(entry));
  const sources = sift(
    everything.sources,
    ({ slug }) => ({ kind: 'source', id: slug }),
    (source) => (cited.has(source.slug) ? [] : [explain(source)]),
    withheld,
  );
  const keepers = new Set(records.map(({ holder }) => holder));
  const holders = sift(
    everything.holders,
    ({ slug }) => ({ kind: 'holder', id: slug }),
    ({ slug, withdrawn }) =>
      keepers.has(slug) ? [] : [withdrawn ? 'withdrawn' : 'keeps-nothing-published'],
    withheld,
  );

  const recordIds = new Set(records.map(({ id }) => id));
  const passing: Passing = {
    hasRecord: (id) => recordIds.has(id),
    hasAuthority: (kind, slug) => named.has(getAuthorityKey(kind, slug)),
    hasSource: (slug) => cited.has(slug),
  };
  const faults = [
    // Of what was given, as faults name the places of its fields.
    ...checkCoverRelease(given, settings),
    ...checkFront(given, settings),
    ...checkTextsForPersonalData({ exhibitions, lessons, campaigns, authorities }),
  ];
  const passed = { holders, authorities, sources, records, exhibitions, lessons, campaigns };
  return { ...passed, passing, getParts, isShown, withheld, faults };
}

function passRecords(
  { records, holders }: Everything,
  { today }: GateSettings,
  withheld: Withheld[],
): LoadedRecord[] {
  const described = new Set(holders.map(({ slug }) => slug));
  const byId = new Map(records.map((record) => [record.id, record]));
  return sift(
    records,
    ({ id }) => ({ kind: 'record', id }),
    (record): WithheldReason[] => {
      const volume = record.range && byId.get(record.partOf ?? '');
      const parts =
        record.range && volume ? getRangeParts(record.range, volume.parts) : record.parts;
      const judged = volume ? addVolumeConsents(record, volume, parts) : record;
      const isUnanswered = !record.withdrawn && hasUnanswered(record, parts, volume);
      return [
        ...findReleaseReasons(judged, today),
        ...(described.has(record.holder) ? [] : (['unknown-holder'] as const)),
        ...(isUnanswered ? (['personal-data'] as const) : []),
      ];
    },
    withheld,
  );
}

/** Pages of a volume are judged with each item that shows them; an answer for the volume holds for its items. */
function hasUnanswered(
  record: LoadedRecord,
  parts: readonly LoadedPart[],
  volume: LoadedRecord | undefined,
): boolean {
  const answers = [...record.personalData, ...(volume?.personalData ?? [])];
  return findUnanswered(findInRecord(record, parts), answers).length > 0;
}

function explain(entry: {
  readonly state?: string;
  readonly withdrawn?: object | undefined;
}): WithheldReason {
  if (entry.withdrawn) return 'withdrawn';
  return entry.state === 'draft' ? 'draft' : 'unreferenced';
}
