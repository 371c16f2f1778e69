import type { Region, Size } from '../../model/region.ts';
import type { Affine, Box } from './affine.ts';

/** How a picture lies in the box that CSS gives it. */
export interface PictureFit {
  readonly objectFit: string;
  readonly objectPosition: string;
}

/** Where the whole picture is drawn; parts of it may lie beyond the box, unseen. */
export function findDrawnBox(
  box: Box,
  natural: Size,
  { objectFit, objectPosition }: PictureFit,
): Box {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (objectFit === 'fill') return box;
  const scale = findScale(width / natural.width, height / natural.height, objectFit);
  const [w, h] = [natural.width * scale, natural.height * scale];
  const [across = '50%', down = '50%'] = objectPosition.split(' ');
  const left = box.left + findOffset(across, width - w);
  const top = box.top + findOffset(down, height - h);
  return { left, top, right: left + w, bottom: top + h };
}

function findScale(across: number, down: number, fit: string): number {
  if (fit === 'cover') return Math.max(across, down);
  if (fit === 'none') return 1;
  const whole = Math.min(across, down);
  return fit === 'scale-down' ? Math.min(whole, 1) : whole;
}

/** Computed positions are percentages of the room left, or pixels. */
function findOffset(position: string, room: number): number {
  const value = Number.parseFloat(position);
  if (Number.isNaN(value)) return room / 2;
  return position.endsWith('%') ? (room * value) / 100 : value;
}

/** Of a picture that shows an area of the part, upright. */
export function mapArea({ left, top, right, bottom }: Box, area: Region): Affine {
  const [a, d] = [(right - left) / area.w, (bottom - top) / area.h];
  return { a, b: 0, c: 0, d, e: left - area.x * a, f: top - area.y * d };
}
