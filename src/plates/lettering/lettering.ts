import { type Box, type Point, uniteBoxes } from '../geometry.ts';
import { formatNumber } from '../svg.ts';
import type { FaceName } from './faces.ts';
import type { Outline } from './outlines.ts';

export interface LetterStyle {
  readonly face: FaceName;
  /** Pixels to the em. */
  readonly size: number;
  /** Pixels added between two characters. */
  readonly spacing?: number;
  readonly fill?: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line of lettering as outlines. Boxes are in pixels. */
export interface Lettering {
  readonly text: string;
  readonly path: string;
  /** The em boxes in a row, grown to hold all ink: what a reader would frame. */
  readonly body: Box;
  /** The ink of each glyph. */
  readonly inks: readonly Box[];
  readonly direction: 'horizontal' | 'vertical';
}

/** Where the em box stands: its top lies 0.88 em above the baseline, its middle 0.38 em. */
export const ASCENT = 0.88;

/** A glyph with its place on the sheet. */
export interface PlacedGlyph {
  readonly outline: Outline;
  /** Baseline origin. */
  readonly at: Point;
  readonly scaleX: number;
  readonly scale: number;
  /** Turned a quarter clockwise. */
  readonly turned: boolean;
}

/** How far a line of that length starts before its anchor. */
export function getShift(anchor: Anchor, length: number): number {
  return anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2;
}

/** Glyphs in place as one line; `em` is the row of their em boxes. */
export function buildLettering(
  text: string,
  placed: readonly PlacedGlyph[],
  style: LetterStyle,
  em: Box,
  direction: Lettering['direction'],
): Lettering {
  const decimals = style.size < 40 ? 2 : 1;
  const inks = placed.flatMap((glyph) => findInk(glyph) ?? []);
  const path = placed.map((glyph) => formatGlyph(glyph, decimals)).join('');
  return { text, path, inks, body: uniteBoxes([em, ...inks]), direction };
}

function findInk({
  outline: { ink },
  at: [x, y],
  scale,
  scaleX,
  turned,
}: PlacedGlyph): Box | undefined {
  if (!ink) return undefined;
  return turned
    ? { x: x - (ink.y + ink.h) * scale, y: y + ink.x * scale, w: ink.h * scale, h: ink.w * scale }
    : { x: x + ink.x * scaleX, y: y + ink.y * scale, w: ink.w * scaleX, h: ink.h * scale };
}

function formatGlyph(
  { outline, at: [x, y], scale, scaleX, turned }: PlacedGlyph,
  decimals: number,
): string {
  let path = '';
  for (const { type, values } of outline.commands) {
    path += type;
    for (let i = 0; i < values.length; i += 2) {
      const u = values[i] ?? 0;
      const v = values[i + 1] ?? 0;
      const px = turned ? x + v * scale : x + u * scaleX;
      const py = turned ? y + u * scale : y - v * scale;
      path += `${i === 0 ? '' : ' '}${formatNumber(px, decimals)} ${formatNumber(py, decimals)}`;
    }
  }
  return path;
}
