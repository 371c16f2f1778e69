/** Keys of the site's dictionaries that browsing needs in the browser. */
export const BROWSE_STRING_KEYS = [
  'browse-found',
  'browse-found-of',
  'browse-page-of',
  'browse-none',
  'browse-working',
  'browse-failed',
  'browse-remove',
  'browse-clear',
  'page-number',
  'pager-label',
  'pager-previous',
  'pager-next',
] as const;

export type BrowseStrings = Readonly<Record<(typeof BROWSE_STRING_KEYS)[number], string>>;
