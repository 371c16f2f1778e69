import type { ScrollColumn } from './scroll-columns.ts';

/** Heights below the upper edge of the room. */
export const AT = {
  moon: 560,
  event: 616,
  spans: 1246,
  thread: 1352,
  place: 1414,
  hills: 1846,
  count: 1874,
} as const;
export const EVENT_HEIGHT = 590;

/** A column with its right edge. */
export interface PlacedColumn extends ScrollColumn {
  readonly right: number;
  /** Middle of the strip with date and title. */
  readonly spine: number;
}
