import { AUTHORITY_FOLDERS } from './authority-kind.ts';

/** Paths below the site's root of lists of entries; they start without and end with a slash. */
export const BROWSE = 'browse/';
export const THEMES = 'themes/';
export const FONDS = 'fonds/';
export const HISTORIES = 'histories/';
export const HOLDERS = 'holders/';

export function buildThemePath(slug: string): string {
  return `${THEMES}${slug}/`;
}
export function buildHistoryPath(name: string): string {
  return `${HISTORIES}${name}/`;
}
export function buildBrowseValuePath(facet: string, value: string): string {
  return `${BROWSE}${facet}/${value}/`;
}
/** What a record contains, from its second page on; the first stands on the record's own page. */
export function buildContainedPath(recordPath: string): string {
  return `${recordPath}contains/`;
}
/** The slip with which the original is asked for. */
export function buildRequestPath(recordPath: string): string {
  return `${recordPath}request/`;
}
/** Pages of a list: the first has the list's own address. */
export function buildListPagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

const named = ['holders', ...Object.values(AUTHORITY_FOLDERS)].join('|');
const PASSING = [
  /^labels\//,
  /^browse\/[^/]+\//,
  /^themes\/[^/]+\//,
  /^records\/\d+\/$/,
  /^records\/[^/]+\/[^/]+\/(?:contains\/\d+|request)\/$/,
  new RegExp(`^(?:${named})/[^/]+/\\d+/$`),
];

/**
 * May this address vanish when what it lists does? Later pages of a list, lists by a word of records, slips, wall labels: they hold
 * nothing that has no address of its own. Without language; what entries are called cannot be mistaken for a page.
 */
export function isPassingAddress(address: string): boolean {
  return PASSING.some((pattern) => pattern.test(address));
}
