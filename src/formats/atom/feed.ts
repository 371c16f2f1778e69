/** One entry of a feed; `id` is its page's address, which is for good. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly author: string;
  readonly category: string;
}

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47 */
  readonly language: string;
  /** Addresses of the feed itself and of the page it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** Day of a feed that has no entry yet; Atom wants one. */
const NEVER = '1970-01-01';

/** https://www.rfc-editor.org/rfc/rfc4287 */
export function buildAtomFeed(feed: Feed): string {
  const last = feed.entries.reduce((day, entry) => (entry.day > day ? entry.day : day), NEVER);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.language)}">`,
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('id', feed.self),
    `<link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(feed.page)}"/>`,
    element('updated', formatMoment(last)),
    `<author>${element('name', feed.author)}</author>`,
    ...feed.entries.flatMap((entry) => [
      '<entry>',
      element('title', entry.title),
      element('id', entry.id),
      `<link rel="alternate" type="text/html" href="${escape(entry.id)}"/>`,
      element('updated', formatMoment(entry.day)),
      `<author>${element('name', entry.author)}</author>`,
      `<category term="${escape(entry.category)}"/>`,
      ...(entry.summary === undefined ? [] : [element('summary', entry.summary)]),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

/** Characters that XML 1.0 cannot hold at all are dropped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function formatMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
