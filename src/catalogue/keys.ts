// Names of entries of all kinds in one space; those of authorities are given by model/authority.ts.

/** `id` is `holder/slug`. */
export function getRecordKey(id: string): string {
  return `records/${id}`;
}
export function getHolderKey(slug: string): string {
  return `holders/${slug}`;
}
export function getSourceKey(slug: string): string {
  return `sources/${slug}`;
}
export function getExhibitionKey(slug: string): string {
  return `exhibitions/${slug}`;
}
export function getLessonKey(slug: string): string {
  return `lessons/${slug}`;
}
export function getCampaignKey(slug: string): string {
  return `campaigns/${slug}`;
}
