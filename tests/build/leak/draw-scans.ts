import sharp, { type Sharp } from 'sharp';
import type { Region, Size } from '../../../src/model/region.ts';
import type { CanaryFamily } from './canary-family.ts';

/** Fields of the checker, in pixels: in the smallest derived size one is still eight across. */
const FIELD = 40;

interface Patch {
  readonly family: CanaryFamily;
  readonly area: Region;
}

/** Grey paper with grey strokes, and canary colours in the patches: raw sRGB. */
export function drawScan({ width, height }: Size, patches: readonly Patch[] = []): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const patch = patches.find(({ area }) => isInside(area, x, y));
      const shade = x % 24 < 8 && y % 24 < 18 && (x * 7 + y * 13) % 5 < 3 ? 60 : 215;
      pixels.set(patch ? getField(patch, x, y) : [shade, shade, shade], (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Nothing but the canary. */
export function drawCanary(family: CanaryFamily, { width, height }: Size): Sharp {
  return drawScan({ width, height }, [{ family, area: { x: 0, y: 0, w: width, h: height } }]);
}

function isInside({ x, y, w, h }: Region, left: number, top: number): boolean {
  return left >= x && left < x + w && top >= y && top < y + h;
}

function getField({ family, area }: Patch, x: number, y: number): readonly number[] {
  const step = Math.floor((x - area.x) / FIELD) + Math.floor((y - area.y) / FIELD);
  return family.colours.checker[step % 2 === 0 ? 0 : 1];
}
