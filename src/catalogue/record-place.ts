import type { Origin } from '../model/content.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import type { ContentFile } from './content-file.ts';

/** The record whose parts are being read. */
export interface RecordPlace {
  readonly holder: string;
  readonly slug: string;
  readonly folder: ContentFile;
  readonly origin: Origin;
  /** Transcript files read so far, by path: one may hold the pages of many parts. Nothing for a broken one. */
  readonly transcripts: Map<string, Transcript | undefined>;
}
