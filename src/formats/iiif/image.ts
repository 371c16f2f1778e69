import type { Size } from '../../model/region.ts';
import { buildAddress, type FormatAddresses } from '../addresses.ts';

/** What a manifest must know of a part's derivative; imaging's own form fits. */
export interface ManifestImage extends Size {
  /** 32 hexadecimal digits. */
  readonly key: string;
  /** Whole-image sizes of the level-0 service, smallest first; the last is what `full/max` shows. */
  readonly sizes: readonly Size[];
}

/** By part, `holder/slug#part`. */
export type ManifestImages = ReadonlyMap<string, ManifestImage>;

// Long sides of what stands in lists, and of what stands in for the viewer.
const THUMBNAIL_SIDE = 200;
const POSTER_SIDE = 1024;

/** The whole picture with its tile service. */
export function buildImageBody(image: ManifestImage, addresses: FormatAddresses) {
  const service = buildServiceAddress(image, addresses);
  const largest = image.sizes.at(-1) ?? image;
  return {
    id: `${service}/full/max/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    width: largest.width,
    height: largest.height,
    service: [{ id: service, type: 'ImageService3', profile: 'level0' }],
  };
}

/** Without a service: level 0 has no other sizes than its own, and viewers would ask for them. */
export function buildThumbnail(image: ManifestImage, addresses: FormatAddresses) {
  return buildStill(image, THUMBNAIL_SIDE, addresses);
}

export function buildPoster(image: ManifestImage, addresses: FormatAddresses) {
  return buildStill(image, POSTER_SIDE, addresses);
}

/** The smallest size whose long side reaches `side`, else the largest there is. */
function buildStill(image: ManifestImage, side: number, addresses: FormatAddresses) {
  const fitting = image.sizes.find(({ width, height }) => Math.max(width, height) >= side);
  const { width, height } = fitting ?? image.sizes.at(-1) ?? image;
  return {
    id: `${buildServiceAddress(image, addresses)}/full/${width},${height}/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
  };
}

function buildServiceAddress({ key }: ManifestImage, addresses: FormatAddresses): string {
  return buildAddress(addresses, `iiif/${key}`);
}
