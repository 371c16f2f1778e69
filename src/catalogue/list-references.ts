import {
  AUTHORITY_FOLDERS,
  AUTHORITY_KINDS,
  getAuthorityKey,
  type AuthorityKind,
} from '../model/authority-kind.ts';
import type { Everything, Origin } from '../model/content.ts';
import type { FaultCode } from './fault-texts.ts';
import { getExhibitionKey, getRecordKey, getSourceKey } from './keys.ts';

/** One field that names another entry. */
export interface Reference {
  readonly origin: Origin;
  readonly field: string;
  readonly value: string;
  /** Key of the entry it names; see keys.ts. */
  readonly key: string;
  /** The fault it is when there is no such entry. */
  readonly code: FaultCode;
}

type Target = readonly [getKey: (value: string) => string, code: FaultCode];

const RECORD: Target = [getRecordKey, 'unknown-record'];
const SOURCE: Target = [getSourceKey, 'unknown-source'];
const EXHIBITION: Target = [getExhibitionKey, 'unknown-exhibition'];

function getTarget(kind: AuthorityKind): Target {
  return [(slug) => getAuthorityKey(kind, slug), `unknown-${kind}`];
}

export function listReferences(everything: Everything): Reference[] {
  const { site, siteOrigin, records, emptiedRecords, authorities } = everything;
  const { exhibitions, lessons, campaigns } = everything;
  return [
    ...referOnce(siteOrigin, 'front', site.front, EXHIBITION),
    ...records.flatMap((record) => [
      ...referOnce(record.origin, 'partOf', record.partOf, RECORD),
      ...refer(record.origin, 'related', record.related, RECORD),
      ...refer(record.origin, 'sources', record.sources, SOURCE),
      ...refer(record.origin, 'coverage.places', record.coverage?.places ?? [], getTarget('place')),
      ...referToAuthorities(record),
    ]),
    ...emptiedRecords.flatMap(({ origin, partOf }) => referOnce(origin, 'partOf', partOf, RECORD)),
    ...authorities.flatMap(({ origin, kind, within, sources, location }) => [
      ...referOnce(origin, 'within', within, getTarget(kind)),
      ...refer(origin, 'sources', sources, SOURCE),
      ...refer(origin, 'location.sources', location?.sources ?? [], SOURCE),
    ]),
    ...exhibitions.flatMap((exhibition) => [
      ...referOnce(exhibition.origin, 'cover.record', exhibition.cover.record, RECORD),
      ...exhibition.chapters.flatMap(({ cover, withdrawn }, i) =>
        referOnce(
          exhibition.origin,
          `chapters.${i}.cover.record`,
          withdrawn ? undefined : cover?.record,
          RECORD,
        ),
      ),
      ...refer(exhibition.origin, 'sources', exhibition.sources, SOURCE),
      ...referToAuthorities(exhibition),
      ...exhibition.facts.flatMap(({ place, sources }, i) => [
        ...referOnce(exhibition.factsOrigin, `${i}.place`, place, getTarget('place')),
        ...refer(exhibition.factsOrigin, `${i}.sources`, sources, SOURCE),
      ]),
    ]),
    ...lessons.flatMap((lesson) => [
      ...referOnce(lesson.origin, 'cover.record', lesson.cover.record, RECORD),
      ...lesson.materials.flatMap(({ record }, i) =>
        referOnce(lesson.origin, `materials.${i}.record`, record, RECORD),
      ),
      ...refer(lesson.origin, 'exhibitions', lesson.exhibitions, EXHIBITION),
      ...refer(lesson.origin, 'sources', lesson.sources, SOURCE),
    ]),
    ...campaigns.flatMap(({ origin, poster, exhibitions: shown }) => [
      ...referOnce(origin, 'poster.record', poster?.record, RECORD),
      ...refer(origin, 'exhibitions', shown, EXHIBITION),
    ]),
  ];
}

type Named = Readonly<Record<(typeof AUTHORITY_FOLDERS)[AuthorityKind], readonly string[]>> & {
  readonly origin: Origin;
};

function referToAuthorities(named: Named): Reference[] {
  return AUTHORITY_KINDS.flatMap((kind) => {
    const field = AUTHORITY_FOLDERS[kind];
    return refer(named.origin, field, named[field], getTarget(kind));
  });
}

function referOnce(
  origin: Origin,
  field: string,
  value: string | undefined,
  [getKey, code]: Target,
): Reference[] {
  return value === undefined ? [] : [{ origin, field, value, key: getKey(value), code }];
}

function refer(
  origin: Origin,
  field: string,
  values: readonly string[],
  target: Target,
): Reference[] {
  return values.flatMap((value, i) => referOnce(origin, `${field}.${i}`, value, target));
}
