// Shared by build and browser: where derivatives lie below the site's base. No node:, no sharp.

export type MediaFormat = 'avif' | 'webp' | 'jpg';

/** IIIF image service; `info.json`, `full/…` and the tiles lie below it. No leading slash. */
export function buildImageServicePath(key: string): string {
  return `iiif/${key}`;
}

/** One responsive size of a picture; a crop has a key of its own. */
export function buildMediaPath(key: string, width: number, format: MediaFormat): string {
  return `media/${key}/${width}.${format}`;
}
