import type { Region, Size } from '../model/region.ts';
import { ImageFault } from './image-fault.ts';

/** Pixels decoded without being asked: about 20,000 × 20,000. */
export const DEFAULT_PIXEL_LIMIT = 400e6;

export interface RequestedShape {
  /** Size in the record; another oriented size is a fault. */
  readonly recorded?: Size | undefined;
  readonly pixelLimit?: number | undefined;
  readonly redactions?: readonly Region[] | undefined;
  readonly crops?: readonly Region[] | undefined;
}

/** Does what a record says of an image fit the image's oriented size? Throws an ImageFault if not. */
export function checkRequest(request: RequestedShape, oriented: Size): void {
  checkPixelLimit(oriented, request.pixelLimit);
  checkRecordedSize(oriented, request.recorded);
  for (const region of [...(request.redactions ?? []), ...(request.crops ?? [])]) {
    checkRegion(oriented, region);
  }
}

export function checkPixelLimit({ width, height }: Size, pixelLimit = DEFAULT_PIXEL_LIMIT): void {
  if (width * height <= pixelLimit) return;
  const [has, limit] = [formatMegapixels(width * height), formatMegapixels(pixelLimit)];
  throw new ImageFault({
    code: 'image-too-many-pixels',
    zh: `影像是 ${width}×${height}，共 ${has} 百万像素，超过上限 ${limit} 百万像素。若确实要用，请为这一张提高上限（megapixelLimit）。`,
    en: `The image is ${width}×${height}, ${has} megapixels, above the limit of ${limit}. If that is meant, raise the limit for this image (megapixelLimit).`,
  });
}

function checkRecordedSize({ width, height }: Size, recorded: Size | undefined): void {
  if (!recorded || (recorded.width === width && recorded.height === height)) return;
  throw new ImageFault({
    code: 'image-dimensions-changed',
    zh: `影像（按方向摆正后）是 ${width}×${height}，著录的是 ${recorded.width}×${recorded.height}。若是重新扫描，请改正宽高，并核对引用它的每一处区域和遮盖。`,
    en: `The image (turned upright) is ${width}×${height}, the record says ${recorded.width}×${recorded.height}. After a rescan correct width and height, and check every region and redaction that refers to it.`,
  });
}

function checkRegion({ width, height }: Size, { x, y, w, h }: Region): void {
  const isWhole = [x, y, w, h].every(Number.isInteger) && x >= 0 && y >= 0 && w > 0 && h > 0;
  if (isWhole && x + w <= width && y + h <= height) return;
  throw new ImageFault({
    code: 'image-region-outside',
    zh: `区域 ${x},${y},${w},${h} 不在 ${width}×${height} 的影像之内。`,
    en: `The region ${x},${y},${w},${h} does not lie within the image of ${width}×${height}.`,
  });
}

function formatMegapixels(pixels: number): string {
  return (pixels / 1e6).toFixed(pixels < 10e6 ? 1 : 0);
}
