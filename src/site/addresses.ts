import { buildRecordPath, RECORDS_PATH } from '../model/addresses.ts';
import type { Language } from '../model/local-text.ts';

/** Pages that hang on no entry, as paths below the site's root. */
export const HOME = '';
export const EXHIBITIONS = 'exhibitions/';
export const RECORDS = RECORDS_PATH;
export const LESSONS = 'lessons/';
export const ABOUT = 'about/';
export const METHOD = 'how-this-was-made/';
export const TODAY = 'today/';
export const OPENINGS = 'openings/';
export const OPENING_RATE = 'openings/rate/';
export const OPENING_FEED = 'openings/feed.atom';
export const SOURCES = 'sources/';
export const STYLEGUIDE = 'styleguide/';
export const SEARCH = 'search/';
/** Of the site, and below the address of an exhibition. */
export const TIMELINE = 'timeline/';
export const MAP = 'map/';

/** The language stands first in the address; Chinese has none. */
export function buildLocalPath(language: Language, path: string): string {
  return language === 'zh' ? path : `${language}/${path}`;
}

/** Address within the deployed site, base included: what stands in `href`. */
export function buildHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path}`;
}

export function buildPageHref(language: Language, path: string): string {
  return buildHref(buildLocalPath(language, path));
}

/** Path of a view: a part and a region of a record, in pixels of the recorded size. */
export function buildViewPath(recordId: string, part: string, xywh?: string): string {
  const view = xywh === undefined ? '' : `&xywh=${xywh}`;
  return `${buildRecordPath(recordId)}?part=${part}${view}`;
}
