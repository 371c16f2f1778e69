import type { AuthorityFields } from './authority.ts';
import type { AuthorityKind } from './authority-kind.ts';
import type { CampaignFields } from './campaign.ts';
import type { ExhibitionFields } from './exhibition.ts';
import type { Fact } from './fact.ts';
import type { HolderFields } from './holder.ts';
import type { LessonFields } from './lesson.ts';
import type { Language } from './local-text.ts';
import type { Part } from './part.ts';
import type { RecordFields } from './record.ts';
import type { Region } from './region.ts';
import type { SiteFields } from './site.ts';
import type { SourceFields } from './source.ts';

/** Where an entry was read, so that a later fault can still name file and line. */
export interface Origin {
  /** Path as shown to the curator. */
  readonly file: string;
  /** Line of a field path such as `parts.0.width`; the nearest enclosing one where it is absent. */
  readonly lineOf: (field: string) => number | undefined;
}

export type Point = readonly [x: number, y: number];

export interface TranscriptWord {
  readonly text: string;
  readonly region: Region;
}

/** What of another part of the same record is being read aloud: one of its lines, or a rectangle of it. */
export interface CueTarget {
  readonly part: string;
  readonly line?: string | undefined;
  readonly region?: Region | undefined;
}

/** A line of a transcript, in whole pixels of the part's recorded size once it is placed there. */
export interface TranscriptLine {
  readonly id: string;
  readonly text: string;
  readonly region?: Region | undefined;
  readonly direction: 'horizontal' | 'vertical';
  /** The paragraph or block it belongs to; lines of one block run on. */
  readonly block?: string | undefined;
  /** What it is where it is no ordinary text; the values are those of transcripts/line-kind.ts. */
  readonly kind?: string | undefined;
  readonly polygon?: readonly Point[] | undefined;
  readonly baseline?: readonly Point[] | undefined;
  /** Only words with a box of their own, in reading order. */
  readonly words?: readonly TranscriptWord[] | undefined;
  /** Characters run from right to left or from bottom to top, as on plaques and in old headings. */
  readonly reversed?: boolean | undefined;
  /** The region is that of the whole block: the file has no box for this line. */
  readonly coarse?: boolean | undefined;
  /** The last word goes on in the next line; a hyphen at the end is a mark of the break. */
  readonly continues?: boolean | undefined;
  /** When it is heard, in seconds; of recordings only. */
  readonly time?: { readonly from: number; readonly to: number } | undefined;
  readonly reads?: CueTarget | undefined;
}

/** What the file of a scan or a recording says beside its pixels or its sound. */
export interface EmbeddedText {
  /** As other programs call the field: `EXIF Artist`, `XMP dc:creator`. */
  readonly field: string;
  readonly text: string;
  /** A person or how to reach one, a place on the earth in degrees, or anything else that is written. */
  readonly says: 'person' | 'position' | 'words';
}

export interface LoadedPart extends Part {
  /** Absolute real path of the scan or of the drawing's data file. Build time only; never reaches the output. */
  readonly path: string;
  readonly lines: readonly TranscriptLine[];
  /** For the gate's search alone. */
  readonly embedded?: readonly EmbeddedText[] | undefined;
  /** Lines of each of `translations`, in their order, not yet held against the transcript. */
  readonly translated?: readonly (readonly TranscriptLine[])[] | undefined;
  /** A drawing that shows territory. */
  readonly isMap?: boolean | undefined;
}

export interface LoadedRecord extends Omit<RecordFields, 'parts'> {
  /** `holder/slug` */
  readonly id: string;
  readonly holder: string;
  readonly slug: string;
  readonly parts: readonly LoadedPart[];
  readonly origin: Origin;
}

export interface LoadedAuthority extends AuthorityFields {
  readonly kind: AuthorityKind;
  readonly slug: string;
  readonly origin: Origin;
}
export interface LoadedHolder extends HolderFields {
  readonly slug: string;
  readonly origin: Origin;
}
export interface LoadedSource extends SourceFields {
  readonly slug: string;
  readonly origin: Origin;
}

/** Something a text names: a person, place, organisation or event it links to, or a source it cites. */
export interface Mention {
  readonly kind: AuthorityKind | 'source';
  readonly slug: string;
}

/** A text in one language, not yet parsed. */
export interface LoadedText {
  readonly language: Language;
  /** Absolute path of the MDX file. */
  readonly path: string;
  readonly file: string;
  readonly mentions: readonly Mention[];
  /** As it stands in the file: for the gate's search alone. */
  readonly text: string;
}

export interface ChapterText extends LoadedText {
  readonly exhibition: string;
  readonly chapter: string;
}

export interface LoadedExhibition extends ExhibitionFields {
  readonly slug: string;
  readonly texts: readonly ChapterText[];
  readonly facts: readonly Fact[];
  /** Of facts.yaml; the exhibition's own where there is none. */
  readonly factsOrigin: Origin;
  readonly origin: Origin;
}

export interface LoadedLesson extends LessonFields {
  readonly slug: string;
  readonly texts: readonly LoadedText[];
  readonly origin: Origin;
}

export interface LoadedCampaign extends CampaignFields {
  readonly slug: string;
  readonly origin: Origin;
}

/** All that is left of a record in its record.yaml: no content, but which pages of its volume stay closed. */
export interface EmptiedRecord extends Pick<RecordFields, 'aliases' | 'partOf' | 'range'> {
  readonly id: string;
  readonly withdrawn: NonNullable<RecordFields['withdrawn']>;
  readonly origin: Origin;
}

/** Everything the content roots hold, released or not. Only the gate may look at it. */
export interface Everything {
  readonly site: SiteFields;
  readonly siteOrigin: Origin;
  readonly holders: readonly LoadedHolder[];
  readonly authorities: readonly LoadedAuthority[];
  readonly sources: readonly LoadedSource[];
  readonly records: readonly LoadedRecord[];
  readonly emptiedRecords: readonly EmptiedRecord[];
  readonly exhibitions: readonly LoadedExhibition[];
  readonly lessons: readonly LoadedLesson[];
  readonly campaigns: readonly LoadedCampaign[];
  /** Addresses of urls.lock. */
  readonly promised: readonly string[];
}
