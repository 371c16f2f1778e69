import type { Region } from '../../model/region.ts';
import type { ZoomPart } from '../deep-zoom/part.ts';

/** What Side.astro hands to the element as JSON. */
export interface SideConfig {
  readonly part: ZoomPart;
  /** What answers to the other side's region, and is seen first; the whole part when absent. */
  readonly region?: Region | undefined;
  readonly label: string;
}

/** Keys of the site's dictionaries that a comparison needs in the browser. */
const COMPARE_STRING_KEYS = [
  'compare-open',
  'compare-opening',
  'compare-tools',
  'compare-lock',
  'compare-locked',
  'compare-unlocked',
  'compare-curtain',
  'compare-curtain-at',
  'compare-start',
  'compare-failed',
  'compare-help',
  'zoom-viewer',
  'zoom-image-role',
  'zoom-in',
  'zoom-out',
  'zoom-rotate',
  'zoom-close',
  'zoom-level',
  'zoom-scroll-hint',
  'zoom-touch-hint',
] as const;

export type CompareStringKey = (typeof COMPARE_STRING_KEYS)[number];
export type CompareStrings = Readonly<Record<CompareStringKey, string>>;

/** What Compare.astro hands to the element as JSON. */
export interface CompareConfig {
  readonly strings: CompareStrings;
}

/** Takes the comparison's strings out of a larger dictionary, on the server. */
export function pickCompareStrings(lookUp: (key: CompareStringKey) => string): CompareStrings {
  const pairs = COMPARE_STRING_KEYS.map((key) => [key, lookUp(key)] as const);
  return Object.fromEntries(pairs) as Record<CompareStringKey, string>;
}
