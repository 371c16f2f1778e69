import { buildExhibitionPath, buildHolderPath, buildRecordPath } from '../../model/addresses.ts';

// Paths below the site's root. Manifest and canvas addresses are for good: they hang on stable ids, never on
// positions or on the keys of derivatives.

/** `record` is `holder/slug`. */
export function buildManifestPath(record: string): string {
  return `${buildRecordPath(record)}manifest.json`;
}
export function buildCanvasPath(record: string, part: string): string {
  return `${buildRecordPath(record)}canvas/${part}`;
}
export function buildExhibitionCollectionPath(slug: string): string {
  return `${buildExhibitionPath(slug)}collection.json`;
}
export function buildHolderCollectionPath(slug: string): string {
  return `${buildHolderPath(slug)}collection.json`;
}
export const SITE_COLLECTION_PATH = 'collection.json';
