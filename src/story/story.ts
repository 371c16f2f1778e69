import type { AuthorityKind } from '../model/authority-kind.ts';
import type { Language } from '../model/local-text.ts';
import type { Region } from '../model/region.ts';
import type { Block } from './blocks.ts';
import type { Paragraph } from './find-paragraphs.ts';
import type { StoryTask } from './task.ts';

/** A text in one language, before it is read. */
export interface TextFile {
  /** Path as shown to the curator. */
  readonly file: string;
  readonly text: string;
  readonly language: Language;
}

/** One chapter in one language, before it is read. */
export interface StoryText extends TextFile {
  readonly exhibition: string;
  readonly chapter: string;
}

/** A chapter that has been read. */
export interface Story extends Told {
  /** `exhibition/chapter/language` */
  readonly id: string;
  readonly exhibition: string;
  readonly chapter: string;
}

/** The text of a lesson that has been read. */
export interface LessonStory extends Told {
  /** `lesson/language` */
  readonly id: string;
  readonly lesson: string;
  /** All of it, for paper. */
  readonly blocks: readonly Block[];
}

/** What a text says and refers to; everything it names is in the PublishedCatalogue. Plain data. */
export interface Told {
  readonly file: string;
  readonly language: Language;
  readonly headings: readonly StoryHeading[];
  /** Scans, regions and galleries, numbered from 1 in the order of the text. */
  readonly figures: readonly Figure[];
  /** Each region once: what is to be cut out at build time. */
  readonly crops: readonly Crop[];
  /** In the order of the text; the `n` of a `<Quote>` counts them from 1. */
  readonly quotes: readonly StoryQuote[];
  readonly tasks: readonly StoryTask[];
  /** One entry a source, in the order of first appearance: `number` is its place, from 1. */
  readonly citations: readonly Citation[];
  /** Every record shown, quoted or linked to, as `holder/slug`. */
  readonly records: ReadonlySet<string>;
  /** Targets of links inside the site, each once. */
  readonly links: readonly StoryReference[];
  /** Each paragraph with what it rests on. */
  readonly paragraphs: readonly Paragraph[];
  /** What a reader sees, without markup and without what answers a task: a line a paragraph. */
  readonly text: string;
  /** Chinese characters, or words in scripts that have them. */
  readonly length: number;
  /** Time to read, at 400 characters or 200 words a minute; at least 1. */
  readonly minutes: number;
}

export interface StoryHeading {
  /** Anchor on the page; see heading-ids.ts. */
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

export interface Crop {
  /** `holder/slug` */
  readonly record: string;
  readonly part: string;
  /** In pixels of the part's recorded size, inside it. */
  readonly region: Region;
}

export interface FigureItem {
  readonly record: string;
  readonly part: string;
  readonly region?: Region | undefined;
}

export interface Figure {
  readonly kind: string;
  readonly number: number;
  readonly line: number;
  readonly items: readonly FigureItem[];
}

export interface StoryQuote {
  readonly record: string;
  readonly part: string;
  /** As the curator wrote it, line breaks included. */
  readonly text: string;
  /** Ids of the transcript's lines it is taken from. */
  readonly lines: readonly string[];
  /** Where it stands on the part, line by line; none for lines of which the transcript has no region. */
  readonly regions: readonly { readonly lineId: string; readonly region: Region }[];
}

export interface Citation {
  readonly source: string;
  readonly number: number;
  readonly mentions: readonly { readonly at?: string | undefined; readonly line: number }[];
}

export type ReferenceKind = 'record' | 'holder' | 'exhibition' | AuthorityKind;

/** What `[text](kind:target)` leads to. Target: `holder/slug`, `slug`, or `exhibition/chapter`. */
export interface StoryReference {
  readonly kind: ReferenceKind;
  readonly target: string;
}
