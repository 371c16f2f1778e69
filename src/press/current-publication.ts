import type { Fault } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import type { Publication } from './publication.ts';

/** What has been printed last in this process, and what has been found wrong with the content since. */
export interface CurrentPublication {
  readonly settings: Settings;
  /** Nothing before a first printing without faults. */
  readonly publication?: Publication | undefined;
  readonly faults: readonly Fault[];
}

// Astro loads pages and loaders as modules of their own, in the same process: what all share lies here.
const KEY = Symbol.for('zhanjuan.publication');
type Shelf = Record<typeof KEY, CurrentPublication | undefined>;

/** Nothing where nobody prints: while types are made, say. */
export function findCurrentPublication(): CurrentPublication | undefined {
  return (globalThis as unknown as Shelf)[KEY];
}

export function setCurrentPublication(current: CurrentPublication): void {
  (globalThis as unknown as Shelf)[KEY] = current;
}
