import type { StringKey } from '../../i18n/strings.ts';

/** Keys of the site's dictionaries that keeping needs in the browser. */
export const KEEP_STRING_KEYS = [
  'keep-start',
  'keep-working',
  'keep-done',
  'keep-removed',
  'keep-no-space',
  'keep-changed',
  'keep-failed',
] as const satisfies readonly StringKey[];

export type KeepStringKey = (typeof KEEP_STRING_KEYS)[number];
export type KeepStrings = Readonly<Record<KeepStringKey, string>>;

/** What a page hands to the element, as JSON. */
export interface KeepConfig {
  readonly slug: string;
  /** Address of the site's root, with a slash at its end. */
  readonly base: string;
  readonly strings: KeepStrings;
}
