import type { Region, Size } from '../model/region.ts';
import { findBox } from './shape.ts';
import { TranscriptFault } from './transcript-fault.ts';
import type { Point, TranscriptLine } from '../model/content.ts';
import type { TranscriptPage } from './transcript.ts';

export interface Placement {
  /** The part's recorded size. */
  readonly part: Size;
  /** Where the transcript was made of a crop: that crop's rectangle on the part. */
  readonly crop?: Region | undefined;
}

// How far the two ratios of a smaller copy may differ: a copy's sides are whole pixels too.
const RATIO_TOLERANCE = 0.01;
// Recognition puts boxes a little beyond the edge; that much of the side is cut off without a word.
const OVERHANG = 0.02;

/**
 * The lines in pixels of the part. The page may be of another scale than the part (or than the crop); the
 * sizes tell it. Without a size of its own the page is taken to be in the pixels of the part (crop) already.
 * @throws TranscriptFault where shapes differ or a line lies outside the part
 */
export function placeTranscript(page: TranscriptPage, { part, crop }: Placement): TranscriptLine[] {
  const target = crop ?? { x: 0, y: 0, w: part.width, h: part.height };
  const sx = page.width === undefined ? 1 : target.w / page.width;
  const sy = page.height === undefined ? 1 : target.h / page.height;
  const tolerance = Math.max(RATIO_TOLERANCE, 1.5 / Math.min(target.w, target.h));
  if (Math.abs(sx / sy - 1) > tolerance) throw buildShapeFault(page, target);

  const placePoint = ([x, y]: Point): Point => [
    clamp(Math.round(target.x + x * sx), 0, part.width),
    clamp(Math.round(target.y + y * sy), 0, part.height),
  ];
  const place = (line: TranscriptLine, { x, y, w, h }: Region): Region => {
    const left = target.x + x * sx;
    const top = target.y + y * sy;
    const box = fitInto(part, left, top, left + w * sx, top + h * sy);
    if (!box) throw buildOutsideFault(line, part, { x, y, w, h });
    return box;
  };
  return page.lines.map((line) => ({
    ...line,
    ...(line.region && { region: place(line, line.region) }),
    ...(line.polygon && { polygon: line.polygon.map(placePoint) }),
    ...(line.baseline && { baseline: line.baseline.map(placePoint) }),
    ...(line.words && {
      words: line.words.map(({ text, region }) => ({ text, region: place(line, region) })),
    }),
  }));
}

function fitInto(part: Size, x0: number, y0: number, x1: number, y1: number): Region | undefined {
  const allowed = [OVERHANG * part.width + 2, OVERHANG * part.height + 2] as const;
  const isFarOut =
    x0 < -allowed[0] ||
    y0 < -allowed[1] ||
    x1 > part.width + allowed[0] ||
    y1 > part.height + allowed[1];
  if (isFarOut) return undefined;
  // Rounding errors of the scale must not widen a box by a pixel.
  const [left, top] = [x0 + 1e-6, y0 + 1e-6];
  const [right, bottom] = [x1 - 1e-6, y1 - 1e-6];
  return findBox(
    clamp(left, 0, part.width - 1),
    clamp(top, 0, part.height - 1),
    clamp(right, 1, part.width),
    clamp(bottom, 1, part.height),
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function buildShapeFault(page: TranscriptPage, target: Region): TranscriptFault {
  const own = `${page.width ?? '?'}×${page.height ?? '?'}`;
  const wanted = `${target.w}×${target.h}`;
  return new TranscriptFault({
    code: 'transcript-size-differs',
    value: own,
    zh: `释文所据图像为 ${own}，与 ${wanted} 形状不同。释文若只属于一块裁切，请写明 crop: "x,y,宽,高"。`,
    en: `the transcript was made of an image of ${own}, of another shape than ${wanted}. If it belongs to a crop, state crop: "x,y,w,h".`,
  });
}

function buildOutsideFault(line: TranscriptLine, part: Size, region: Region): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-region-outside',
    value: `${line.id}: ${Object.values(region).join(',')}`,
    zh: `这一行的位置超出图像（${part.width}×${part.height}）。释文可能属于另一幅图像，或 crop 有误。`,
    en: `this line lies outside the image (${part.width}×${part.height}). The transcript may belong to another image, or crop is wrong.`,
  });
}
