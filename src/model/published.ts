import type { AuthorityFields } from './authority.ts';
import type { AuthorityKind } from './authority-kind.ts';
import type { CampaignFields } from './campaign.ts';
import type { TranscriptLine } from './content.ts';
import type { ExhibitionFields } from './exhibition.ts';
import type { Fact } from './fact.ts';
import type { HolderFields } from './holder.ts';
import type { LessonFields } from './lesson.ts';
import type { Language, LocalText } from './local-text.ts';
import type { Part } from './part.ts';
import type { RecordFields } from './record.ts';
import type { Region } from './region.ts';
import type { Publication, Rights } from './release-terms.ts';
import type { SiteFields } from './site.ts';
import type { SourceFields } from './source.ts';

/** What the gate hands on is frozen all the way down. */
type Frozen<T> = T extends readonly [infer First, infer Second]
  ? readonly [Frozen<First>, Frozen<Second>]
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;

/** A part as visitors may know it. Its scan's path, name and hash go to imaging alone, see master.ts. */
export interface PublishedPart extends Pick<
  Part,
  'id' | 'kind' | 'side' | 'poster' | 'width' | 'height' | 'label' | 'alt' | 'description'
> {
  /** BCP 47 language and maker of the transcript. */
  readonly transcript?: Pick<NonNullable<Part['transcript']>, 'language' | 'credit'> | undefined;
  /** Rectangles that are blackened in every picture; why is not said. */
  readonly redacted: readonly Region[];
  /** In reading order. Lines that met a redaction have no text. */
  readonly lines: readonly TranscriptLine[];
  readonly translations?: readonly PublishedTranslation[] | undefined;
  /** It does not come right after the part before it: what lay between is closed. */
  readonly followsGap?: boolean | undefined;
}

export interface TranslationLine {
  readonly text: string;
  /** Id of the transcript's line that it translates, where that is known. */
  readonly of?: string | undefined;
}

export interface PublishedTranslation {
  /** BCP 47 */
  readonly language: string;
  readonly credit?: LocalText | undefined;
  readonly lines: readonly TranslationLine[];
}

/** What may be done with a record, and whose word for it is given to visitors; consents are the archive's own files. */
export type PublishedRights = Readonly<
  Pick<Rights, 'statement' | 'holder' | 'clearance' | 'credit'>
>;

export interface PublishedRecord extends Frozen<
  Omit<
    RecordFields,
    | 'parts'
    | 'range'
    | 'opening'
    | 'publication'
    | 'classification'
    | 'personalData'
    | 'rights'
    | 'aliases'
    | 'withdrawn'
  >
> {
  /** `holder/slug` */
  readonly id: string;
  readonly holder: string;
  readonly slug: string;
  readonly rights: PublishedRights;
  readonly opening: Readonly<Record<'archive' | 'date' | 'basis', string>>;
  readonly publication: Publication;
  /** Of an item whose pages are those of its volume, where the volume is shown too: ids of the first and the last. */
  readonly volumeRange?: { readonly from: string; readonly to: string } | undefined;
  /** Own parts; for an item that is a range of a volume, those of the volume. */
  readonly parts: readonly PublishedPart[];
}

/** Of the front page's exhibition the gate is sure. */
export type PublishedSite = SiteFields & { readonly front: string };

export interface PublishedAuthority extends Frozen<
  Omit<AuthorityFields, 'state' | 'aliases' | 'withdrawn' | 'personalData'>
> {
  readonly kind: AuthorityKind;
  readonly slug: string;
}

export interface PublishedHolder extends Frozen<Omit<HolderFields, 'withdrawn'>> {
  readonly slug: string;
}

export interface PublishedSource extends Frozen<Omit<SourceFields, 'state'>> {
  readonly slug: string;
}

type ChapterFields = ExhibitionFields['chapters'][number];

export interface PublishedChapter extends Frozen<Omit<ChapterFields, 'aliases'>> {
  /** Languages its text is written in. */
  readonly languages: readonly Language[];
}

/** A statement with its evidence; the editors' remarks are left out. */
export type PublishedFact = Frozen<Omit<Fact, 'note'>>;

export interface PublishedExhibition extends Frozen<
  Omit<ExhibitionFields, 'chapters' | 'aliases' | 'withdrawn' | 'personalData'>
> {
  readonly slug: string;
  readonly chapters: readonly PublishedChapter[];
  /** Every one with at least one published source. */
  readonly facts: readonly PublishedFact[];
}

export interface PublishedLesson extends Frozen<
  Omit<LessonFields, 'aliases' | 'withdrawn' | 'personalData'>
> {
  readonly slug: string;
  /** Languages its text is written in. */
  readonly languages: readonly Language[];
}

export interface PublishedCampaign extends Frozen<
  Omit<CampaignFields, 'aliases' | 'formerPage' | 'withdrawn' | 'personalData'>
> {
  readonly slug: string;
}

/** What is left of a withdrawn address: a notice and a day. */
export interface Tombstone {
  /** Path below the site's root, e.g. `records/shili/x/`; the same in every language. */
  readonly path: string;
  readonly date: string;
  readonly notice: LocalText;
}

/** An earlier address and where it leads now, both as paths below the site's root, in every language. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

declare const passed: unique symbol;

/**
 * What may be seen. Only `src/gate/` can make one: everything below takes this type, so nothing that was
 * held back can be named there. References inside it (related, persons, partOf …) lead only to what is in it.
 * Plain frozen data: it can be written out as it is.
 */
export interface PublishedCatalogue {
  readonly [passed]: true;
  readonly site: PublishedSite;
  readonly holders: readonly PublishedHolder[];
  readonly authorities: readonly PublishedAuthority[];
  readonly sources: readonly PublishedSource[];
  readonly records: readonly PublishedRecord[];
  readonly exhibitions: readonly PublishedExhibition[];
  readonly lessons: readonly PublishedLesson[];
  readonly campaigns: readonly PublishedCampaign[];
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly Redirect[];
}
