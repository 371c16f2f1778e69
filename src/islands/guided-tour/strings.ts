/** Keys of the site's dictionaries that a tour needs in the browser. */
const TOUR_STRING_KEYS = [
  'tour-controls',
  'tour-previous',
  'tour-next',
  'tour-count',
  'tour-at',
  'tour-picture',
  'tour-slides',
  'tour-close',
  'tour-start',
  'tour-failed',
  'zoom-scroll-hint',
  'zoom-touch-hint',
] as const;

export type TourStringKey = (typeof TOUR_STRING_KEYS)[number];
export type TourStrings = Readonly<Record<TourStringKey, string>>;

/** Takes the tour's strings out of a larger dictionary, on the server. */
export function pickTourStrings(lookUp: (key: TourStringKey) => string): TourStrings {
  const pairs = TOUR_STRING_KEYS.map((key) => [key, lookUp(key)] as const);
  return Object.fromEntries(pairs) as Record<TourStringKey, string>;
}
