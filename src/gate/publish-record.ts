import type { LoadedPart, LoadedRecord, TranscriptLine } from '../model/content.ts';
import type { PublishedPart, PublishedRecord, PublishedRights } from '../model/published.ts';
import type { Rights } from '../model/release-terms.ts';
import { hasUnplacedLines, redactLines } from '../transcripts/redact-lines.ts';
import { publishTranslations } from './publish-translations.ts';
import type { ReleasedParts } from './release-parts.ts';
import { pickAuthorities, type Passing } from './passing.ts';

/**
 * What of a record that passed is handed on. Fields are named one by one: one added to the model later stays
 * in until it is let through here.
 */
export function publishRecord(
  record: LoadedRecord,
  { parts, describedBy }: ReleasedParts,
  passing: Passing,
): PublishedRecord {
  const { opening, publication, coverage, partOf } = record;
  // The rules have made sure of these; without them there is nothing to hand on.
  if (!opening.date || !opening.basis || !publication)
    throw new Error(`not released: ${record.id}`);
  return {
    id: record.id,
    holder: record.holder,
    slug: record.slug,
    kind: record.kind,
    level: record.level,
    partOf: partOf !== undefined && passing.hasRecord(partOf) ? partOf : undefined,
    referenceCode: record.referenceCode,
    formerCodes: record.formerCodes,
    identifiers: record.identifiers,
    title: record.title,
    creator: record.creator,
    date: record.date,
    coverage: coverage && {
      date: coverage.date,
      places: coverage.places.filter((slug) => passing.hasAuthority('place', slug)),
    },
    summary: record.summary,
    extent: record.extent,
    genre: record.genre,
    draftState: record.draftState,
    medium: record.medium,
    custodialHistory: record.custodialHistory,
    language: record.language,
    notes: record.notes,
    // An item's pages are turned as its volume's are.
    viewingDirection: record.viewingDirection ?? describedBy.viewingDirection,
    firstPageAlone: record.firstPageAlone,
    ...pickAuthorities(record, passing),
    subjects: record.subjects,
    sources: record.sources.filter(passing.hasSource),
    related: record.related.filter(passing.hasRecord),
    sameAs: record.sameAs,
    digitization: record.digitization,
    access: record.access,
    mapReview: record.mapReview,
    opening: { archive: opening.archive, date: opening.date, basis: opening.basis },
    publication,
    rights: publishRights(record.rights),
    volumeRange: findVolumeRange(record, parts, passing),
    parts: parts.map((part, i) => ({
      ...publishPart(part),
      followsGap: hasGapBetween(describedBy, parts[i - 1], part) || undefined,
    })),
  };
}

/** Whose the rights are; who has consented, and to what, stays in. */
function publishRights({ statement, holder, clearance, credit }: Rights): PublishedRights {
  return { statement, holder, clearance, credit };
}

/** Nothing is said of a volume that is held back; pages that are closed are none of its ends. */
function findVolumeRange(
  { range, partOf }: LoadedRecord,
  parts: readonly LoadedPart[],
  passing: Passing,
): PublishedRecord['volumeRange'] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!range || partOf === undefined || !passing.hasRecord(partOf) || !first || !last) {
    return undefined;
  }
  return { from: first.id, to: last.id };
}

/** Two pages between which one is closed never lay open side by side. */
function hasGapBetween(
  { parts }: LoadedRecord,
  before: LoadedPart | undefined,
  part: LoadedPart,
): boolean {
  return before !== undefined && parts.indexOf(part) !== parts.indexOf(before) + 1;
}

function publishPart(part: LoadedPart): PublishedPart {
  const { transcript } = part;
  return {
    id: part.id,
    kind: part.kind,
    side: part.side,
    poster: part.poster,
    width: part.width,
    height: part.height,
    label: part.label,
    alt: part.alt,
    description: part.description,
    transcript: transcript && { language: transcript.language, credit: transcript.credit },
    redacted: part.redactions.map(({ region }) => region),
    lines: publishLines(part),
    translations: publishTranslations(part),
  };
}

/** Where lines cannot be told to lie outside what is redacted, none of them passes. */
export function publishLines({ lines, redactions }: LoadedPart): readonly TranscriptLine[] {
  if (redactions.length === 0) return lines;
  if (hasUnplacedLines(lines)) return [];
  const rectangles = redactions.map(({ region }) => region);
  return redactLines(lines, rectangles);
}
