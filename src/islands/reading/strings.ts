/** Keys of the site's dictionaries that the reading room needs in the browser. */
const READING_STRING_KEYS = [
  'reading-copied',
  'reading-copied-selection',
  'reading-copy-failed',
  'reading-script-failed',
  'reading-original-note',
  'reading-machine-form',
] as const;

export type ReadingStringKey = (typeof READING_STRING_KEYS)[number];
export type ReadingStrings = Readonly<Record<ReadingStringKey, string>>;

/** What the page hands to the element as JSON. */
export interface ReadingConfig {
  readonly strings: ReadingStrings;
  /** The record's citation, as the page shows it. */
  readonly citation: string;
  /** Where the transcripts can be shown in the other Chinese script. */
  readonly script?:
    | {
        readonly href: string;
        /** BCP 47, of that form. */
        readonly language: string;
        /** What is said of it as long as it is shown. */
        readonly note: string;
      }
    | undefined;
}

/** Takes the room's strings out of a larger dictionary, on the server. */
export function pickReadingStrings(lookUp: (key: ReadingStringKey) => string): ReadingStrings {
  const pairs = READING_STRING_KEYS.map((key) => [key, lookUp(key)] as const);
  return Object.fromEntries(pairs) as Record<ReadingStringKey, string>;
}
