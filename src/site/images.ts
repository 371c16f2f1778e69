import { buildMediaPath, type MediaFormat } from '../imaging/addresses.ts';
import type { MediaSize } from '../imaging/derive-media.ts';
import { buildPartKey } from '../model/master.ts';
import { formatRegion, type Region } from '../model/region.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';

type Derivatives = Pick<SiteCatalogue, 'derivatives'>;

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

const FALLBACK_WIDTH = 1280;

export function getPartImage(
  { derivatives }: Derivatives,
  recordId: string,
  part: string,
): ImageModel {
  return getWholeImage({ derivatives }, buildPartKey(recordId, part));
}

/** `id`: that of a part, or the name of a map. */
export function getWholeImage({ derivatives }: Derivatives, id: string): ImageModel {
  const { key, media, colour } = getEntry(derivatives, id);
  return buildImage(key, media, colour);
}

export function getCropImage(
  { derivatives }: Derivatives,
  recordId: string,
  part: string,
  region: Region,
): ImageModel {
  const id = buildPartKey(recordId, part);
  const { crops, colour } = getEntry(derivatives, id);
  const crop = crops[formatRegion(region)];
  if (!crop) throw new Error(`[site] no crop ${formatRegion(region)} of "${id}"`);
  return buildImage(crop.key, crop.media, colour);
}

function buildImage(key: string, media: readonly MediaSize[], colour: string): ImageModel {
  const buildSrc = (width: number, format: MediaFormat): string =>
    buildHref(buildMediaPath(key, width, format));
  const buildSrcset = (format: MediaFormat): string =>
    media
      .filter((size) => size.formats.includes(format))
      .map(({ width }) => `${buildSrc(width, format)} ${width}w`)
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
    src: buildSrc(fallback.width, 'jpg'),
    srcset: buildSrcset('jpg'),
  };
}
