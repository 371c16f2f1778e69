/** Keys of the site's dictionaries that the viewer needs; `{n}` and the like are filled in the browser. */
export const DEEP_ZOOM_STRING_KEYS = [
  'zoom-open',
  'zoom-large',
  'zoom-loading',
  'zoom-viewer',
  'zoom-image-role',
  'zoom-tools',
  'zoom-in',
  'zoom-out',
  'zoom-whole',
  'zoom-rotate',
  'zoom-rotate-left',
  'zoom-rotated',
  'zoom-full-screen',
  'zoom-leave-full-screen',
  'zoom-copy-link',
  'zoom-link-copied',
  'zoom-copy-failed',
  'zoom-close',
  'zoom-help',
  'zoom-help-button',
  'zoom-move',
  'zoom-read',
  'zoom-lines',
  'zoom-no-lines',
  'zoom-level',
  'zoom-marked',
  'zoom-part',
  'zoom-parts',
  'zoom-next',
  'zoom-previous',
  'zoom-failed',
  'zoom-tiles-missing',
  'zoom-scroll-hint',
  'zoom-touch-hint',
  'zoom-flip',
  'zoom-spread',
  'zoom-spread-on',
  'zoom-spread-off',
  'zoom-light',
  'zoom-brightness',
  'zoom-contrast',
  'zoom-invert',
  'zoom-light-reset',
  'zoom-measure',
  'zoom-measure-how',
  'zoom-measure-second',
  'zoom-measured',
  'zoom-length-mm',
  'zoom-length-cm',
  'zoom-step-line',
] as const;

export type DeepZoomStringKey = (typeof DEEP_ZOOM_STRING_KEYS)[number];
export type DeepZoomStrings = Readonly<Record<DeepZoomStringKey, string>>;

/** Takes the viewer's strings out of a larger dictionary, on the server. */
export function pickDeepZoomStrings(lookUp: (key: DeepZoomStringKey) => string): DeepZoomStrings {
  const pairs = DEEP_ZOOM_STRING_KEYS.map((key) => [key, lookUp(key)] as const);
  return Object.fromEntries(pairs) as Record<DeepZoomStringKey, string>;
}

/** Fills the `{name}` places of a string; places without a value stay. */
export function fillString(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
