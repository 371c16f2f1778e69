import type { Origin } from './content.ts';
import type { Part } from './part.ts';
import type { Region } from './region.ts';

/**
 * What imaging makes a part's pictures from. It travels beside the PublishedCatalogue, never inside it:
 * paths, file names and hashes of unredacted scans are nobody's business outside the build.
 */
export interface Master {
  readonly kind: Part['kind'];
  /** A scan, or the data file our own drawing is made from. */
  readonly source: 'file' | 'drawing';
  /** Absolute; empty where the file was not found, which is a fault already. */
  readonly path: string;
  /** Page of a multi-page TIFF, from 1; the first where it is not said. */
  readonly filePage?: number | undefined;
  readonly sha256?: string | undefined;
  /** Recorded (oriented) size in pixels. */
  readonly width: number;
  readonly height: number;
  /** To be blackened before anything leaves the house. */
  readonly redactions: readonly Region[];
  /** Longest side in pixels that may leave the house. */
  readonly maxSize?: number | undefined;
  /** Megapixels. */
  readonly megapixelLimit?: number | undefined;
  /** For faults: the record.yaml that describes it, and the field of the part there, e.g. `parts.0`. */
  readonly origin: Origin;
  readonly field: string;
}

/** Key of a part among all records: `holder/slug#part`. */
export function buildPartKey(record: string, part: string): string {
  return `${record}#${part}`;
}
