// Shared by build and browser: where derivatives lie below the site's base. No node:, no sharp.

export type MediaFormat = 'avif' | 'webp' | 'jpg';

/** In the order a `<picture>` lists them, best first. */
export const MEDIA_TYPES: Readonly<Record<MediaFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** IIIF image service; `info.json`, `full/…` and the tiles lie below it. No leading slash. */
export function buildImageServicePath(key: string): string {
  return `iiif/${key}`;
}

/** One responsive size of a whole image. */
export function buildMediaPath(key: string, width: number, format: MediaFormat): string {
  return `media/${key}/${width}.${format}`;
}

/** One responsive size of a region; `cropKey` is the crop's own key, not that of its image. */
export function buildCropPath(cropKey: string, width: number, format: MediaFormat): string {
  return buildMediaPath(cropKey, width, format);
}

/** One of the sizes that info.json lists, as a IIIF request. */
export function buildFullPath(key: string, width: number, height: number): string {
  return `${buildImageServicePath(key)}/full/${width},${height}/0/default.jpg`;
}
