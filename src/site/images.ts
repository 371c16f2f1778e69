import { buildCropPath, buildMediaPath } from '../imaging/addresses.ts';

import { formatRegion, type Region } from '../model/region.ts';
import { buildHref } from './addresses.ts';
import { getEntry, type SiteCatalogue } from './catalogue.ts';

export interface ImageSource {
  readonly type: 'image/avif' | 'image/webp';
  readonly srcset: string;
}

/** A picture in all its sizes, ready for `<picture>`. */
export interface ImageModel {
  readonly width: number;
  readonly height: number;
  /** The picture's mean colour, seen until it has loaded. */
  readonly colour: string;
  readonly sources: readonly ImageSource[];
  readonly src: string;
  readonly srcset: string;
}

interface MediaSize {
  readonly width: number;
  readonly height: number;
  readonly formats: readonly string[];
}

const FALLBACK_WIDTH = 1280;

export function getPartImage(catalogue: SiteCatalogue, recordId: string, part: string): ImageModel {
  const derivative = getEntry(catalogue.derivatives, `${recordId}#${part}`);
  return buildImage(derivative.media, derivative.colour, (width, format) =>
    buildMediaPath(derivative.key, width, format),
  );
}

export function getCropImage(
  catalogue: SiteCatalogue,
  recordId: string,
  part: string,
  region: Region,
): ImageModel {
  const derivative = getEntry(catalogue.derivatives, `${recordId}#${part}`);
  const crop = derivative.crops[formatRegion(region)];
  if (!crop) throw new Error(`[site] no crop ${formatRegion(region)} of "${recordId}#${part}"`);
  return buildImage(crop.media, derivative.colour, (width, format) =>
    buildCropPath(crop.key, width, format),
  );
}

function buildImage(
  media: readonly MediaSize[],
  colour: string,
  buildPath: (width: number, format: 'avif' | 'webp' | 'jpg') => string,
): ImageModel {
  const buildSrcset = (format: 'avif' | 'webp' | 'jpg'): string =>
    media
      .filter((size) => size.formats.includes(format))
      .map((size) => `${buildHref(buildPath(size.width, format))} ${size.width}w`)
      .join(', ');
  const fallback = media.findLast((size) => size.width <= FALLBACK_WIDTH) ?? media[0];
  if (!fallback) throw new Error('[site] an image without sizes');
  const sources = [
    { type: 'image/avif' as const, srcset: buildSrcset('avif') },
    { type: 'image/webp' as const, srcset: buildSrcset('webp') },
  ];
  return {
    width: fallback.width,
    height: fallback.height,
    colour,
    sources: sources.filter((source) => source.srcset !== ''),
    src: buildHref(buildPath(fallback.width, 'jpg')),
    srcset: buildSrcset('jpg'),
  };
}
