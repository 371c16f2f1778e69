import { AUTHORITY_FOLDERS, type AuthorityKind } from '../model/authority.ts';

// Names of entries of all kinds in one space.

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
export function getAuthorityKey(kind: AuthorityKind, slug: string): string {
  return `${AUTHORITY_FOLDERS[kind]}/${slug}`;
}
