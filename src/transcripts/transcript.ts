import type { TranscriptLine } from '../model/content.ts';

/** Pixels are those of the image the transcript was made of, until `placeTranscript` has been at it. */
export interface TranscriptPage {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** BCP 47, of most lines. */
  readonly language?: string | undefined;
  /** In reading order; none without text. */
  readonly lines: readonly TranscriptLine[];
}

export type TranscriptFormat = 'alto' | 'hocr' | 'page' | 'text' | 'lines' | 'web-vtt';

export interface Transcript {
  readonly format: TranscriptFormat;
  readonly pages: readonly TranscriptPage[];
}
