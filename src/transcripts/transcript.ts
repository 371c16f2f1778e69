import type { TranscriptLine as ModelLine } from '../model/content.ts';
import type { Region } from '../model/region.ts';

export type Point = readonly [x: number, y: number];

export interface TranscriptWord {
  readonly text: string;
  readonly region: Region;
}

/** `kind` is one of the values of `line-kind.ts`; all measures are whole pixels. */
export interface TranscriptLine extends ModelLine {
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
}

/** Pixels are those of the image the transcript was made of, until `placeTranscript` has been at it. */
export interface TranscriptPage {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** BCP 47, of most lines. */
  readonly language?: string | undefined;
  /** In reading order; none without text. */
  readonly lines: readonly TranscriptLine[];
}

export type TranscriptFormat = 'alto' | 'hocr' | 'page' | 'text' | 'lines';

export interface Transcript {
  readonly format: TranscriptFormat;
  readonly pages: readonly TranscriptPage[];
}
