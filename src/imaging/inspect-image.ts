import { open } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import type { Size } from '../model/region.ts';
import { checkPixelLimit } from './check-request.ts';
import { explainUnreadable } from './explain-unreadable.ts';
import { findExifColourSpace } from './find-exif-colour-space.ts';
import { buildTruncated, explainDecoding, isTruncated } from './find-truncation.ts';
import { ImageFault, type ImageNotice } from './image-fault.ts';
import { HEAD_BYTES, parseImageType, type ScanType } from './parse-image-type.ts';

export interface ImageInspection extends Size {
  /** Width and height are those of the page after EXIF orientation. */
  readonly type: ScanType;
  /** Pages of a TIFF; 1 for all else. */
  readonly pages: number;
  /** Dots an inch as the file says; nothing where it says nothing, or the 72 that means nothing. */
  readonly dpi: number | undefined;
  /** Bytes the decoder will need at once, roughly and rather too many. */
  readonly memory: number;
  readonly notices: readonly ImageNotice[];
}

export interface InspectionOptions {
  /** Page of a multi-page TIFF, from 1. */
  readonly page?: number | undefined;
  /** Most pixels that may be decoded. */
  readonly pixelLimit?: number | undefined;
}

/** Looks at a file without decoding its pixels; throws an ImageFault for anything that cannot be a scan. */
export async function inspectImage(
  file: string,
  { page, pixelLimit }: InspectionOptions = {},
): Promise<ImageInspection> {
  const type = await readImageType(file);
  const metadata = await readMetadata(file, type, page ?? 1);
  const { width, height } = metadata.autoOrient;
  checkPixelLimit({ width, height }, pixelLimit);
  const frames = metadata.pages ?? 1;
  return {
    type,
    width,
    height,
    pages: type === 'tiff' ? frames : 1,
    dpi: metadata.density === 72 ? undefined : metadata.density,
    memory: estimateMemory(metadata),
    notices: buildNotices(file, type, metadata, page),
  };
}

async function readImageType(file: string): Promise<ScanType> {
  const handle = await open(file).catch((error: unknown) => {
    throw explainUnreadable(error);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw explainUnreadable(undefined);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    const type = parseImageType(head);
    if (await isTruncated(type, handle, stat.size, head)) throw buildTruncated();
    return type;
  } finally {
    await handle.close();
  }
}

async function readMetadata(file: string, type: ScanType, page: number): Promise<Metadata> {
  // Without pixels nothing is allocated: our own limit speaks more clearly than the library's.
  const read = (index: number): Promise<Metadata> =>
    sharp(file, { limitInputPixels: false, failOn: 'warning', page: index }).metadata();
  try {
    const first = await read(0);
    checkDepth(first);
    const pages = type === 'tiff' ? (first.pages ?? 1) : 1;
    if (page > pages || page < 1) throw buildPageMissing(page, pages);
    return page === 1 ? first : await read(page - 1);
  } catch (error) {
    throw explainDecoding(error);
  }
}

function buildPageMissing(page: number, pages: number): ImageFault {
  return new ImageFault({
    code: 'image-page-missing',
    zh: `要的是第 ${page} 页，文件只有 ${pages} 页。`,
    en: `Page ${page} is asked for, the file has ${pages}.`,
  });
}

function checkDepth({ depth }: Metadata): void {
  if (!['float', 'double', 'complex', 'dpcomplex', 'int', 'uint'].includes(depth)) return;
  throw new ImageFault({
    code: 'image-depth-unsupported',
    zh: `每个通道的数值类型是 ${depth}，没有公认的显示方法。请转换为每通道 8 位或 16 位。`,
    en: `Its samples are of type ${depth}, for which no way of showing is agreed. Convert it to 8 or 16 bits a channel.`,
  });
}

/** Decoders that need the whole image at once, and every turning, hold it in memory; the others a few lines. */
function estimateMemory({
  width,
  height,
  channels,
  depth,
  format,
  isProgressive,
  orientation,
}: Metadata): number {
  const bytes = width * height * channels * (depth === 'uchar' ? 1 : 2);
  const isWhole = isProgressive || (orientation ?? 1) > 1 || format === 'webp' || format === 'gif';
  return Math.round(150e6 + (isWhole ? bytes * 1.3 : 0));
}

function buildNotices(
  file: string,
  type: ScanType,
  metadata: Metadata,
  page: number | undefined,
): ImageNotice[] {
  const notices: (ImageNotice | false)[] = [
    !EXTENSIONS[type].includes(path.extname(file).toLowerCase()) && {
      code: 'image-extension-differs',
      zh: `扩展名与内容不符：内容是 ${type.toUpperCase()}。`,
      en: `The extension does not fit the content, which is ${type.toUpperCase()}.`,
    },
    isWithoutProfile(metadata) && {
      code: 'image-no-profile',
      zh: `影像是 ${metadata.space === 'cmyk' ? 'CMYK' : 'sRGB 以外的色彩空间'}，却没有内嵌 ICC 特性文件，颜色只能估计。请带特性文件重新导出。`,
      en: `The image is ${metadata.space === 'cmyk' ? 'CMYK' : 'in a colour space other than sRGB'} without an embedded ICC profile: its colours are a guess. Export it again with the profile.`,
    },
    type === 'tiff' &&
      (metadata.pages ?? 1) > 1 &&
      page === undefined && {
        code: 'image-multipage',
        zh: `TIFF 共 ${metadata.pages ?? 1} 页，只用了第 1 页。请为每一页各写一个部件。`,
        en: `The TIFF has ${metadata.pages ?? 1} pages and only the first is used. Write a part for each page.`,
      },
    type !== 'tiff' &&
      (metadata.pages ?? 1) > 1 && {
        code: 'image-animated',
        zh: `这是动画（${metadata.pages ?? 1} 帧），只用了第一帧。`,
        en: `This is an animation (${metadata.pages ?? 1} frames); only its first frame is used.`,
      },
  ];
  return notices.filter((notice) => notice !== false);
}

const EXTENSIONS: Readonly<Record<ScanType, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  png: ['.png'],
  tiff: ['.tif', '.tiff'],
  webp: ['.webp'],
  gif: ['.gif'],
};

function isWithoutProfile({ space, icc, exif }: Metadata): boolean {
  if (icc) return false;
  if (space === 'cmyk') return true;
  return exif !== undefined && findExifColourSpace(exif) === 'uncalibrated';
}
