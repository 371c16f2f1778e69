// Shared by build and browser.
import { AUTHORITY_FOLDERS, type AuthorityKind } from './authority-kind.ts';

// Paths below the site's root, the same in every language. They start without and end with a slash.

/** `id` is `holder/slug`. */
export function buildRecordPath(id: string): string {
  return `records/${id}/`;
}
/** The list of all records. */
export const RECORDS_PATH = 'records/';

export function buildHolderPath(slug: string): string {
  return `holders/${slug}/`;
}
export function buildExhibitionPath(slug: string): string {
  return `exhibitions/${slug}/`;
}
export function buildChapterPath(exhibition: string, chapter: string): string {
  return `exhibitions/${exhibition}/${chapter}/`;
}
export function buildLessonPath(slug: string): string {
  return `lessons/${slug}/`;
}
/** The page for whoever teaches it. */
export function buildTeacherPath(lesson: string): string {
  return `lessons/${lesson}/teacher/`;
}
export function buildCampaignPath(slug: string): string {
  return `campaigns/${slug}/`;
}
export function buildAuthorityPath(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}/`;
}
/** All of one kind that are named. */
export function buildAuthorityListPath(kind: AuthorityKind): string {
  return `${AUTHORITY_FOLDERS[kind]}/`;
}
/** Pages that belong to another page take its path along. */
export function buildEmbedPath(path: string): string {
  return `embed/${path}`;
}
export function buildLabelPath(path: string): string {
  return `labels/${path}`;
}
