import type { StringKey } from '../../i18n/strings.ts';

/** What the projector says. */
export type PresentStringKey = Extract<StringKey, `present-${string}`>;
export type PresentStrings = Readonly<Record<PresentStringKey, string>>;
