import { type Box, type Point, uniteBoxes } from '../geometry.ts';
import { formatNumber } from '../svg.ts';
import type { FaceName } from './faces.ts';
import { getOutline, type Outline, shapeRun, type ShapedGlyph } from './outlines.ts';
import { isPairTightened } from './punctuation.ts';

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
const ASCENT = 0.88;
/** A word space in a column. */
const SPACE = 0.3;
const LATIN_RUN = /[\u0021-\u024F]+(?: [\u0021-\u024F]+)*/gu;

interface Placed {
  readonly outline: Outline;
  /** Baseline origin. */
  readonly at: Point;
  readonly scaleX: number;
  readonly scale: number;
  /** Turned a quarter clockwise. */
  readonly turned: boolean;
}

/** The length of a horizontal line in pixels. */
export function measureText(text: string, style: LetterStyle): number {
  const glyphs = shapeRun(style.face, text);
  return (
    getAdvances(glyphs, style).reduce((sum, advance) => sum + advance, 0) - (style.spacing ?? 0)
  );
}

/** A horizontal line; `y` is the top of the em box. */
export function setHorizontal(
  text: string,
  [x, y]: Point,
  style: LetterStyle,
  anchor: Anchor = 'start',
): Lettering {
  const glyphs = shapeRun(style.face, text);
  const advances = getAdvances(glyphs, style);
  const length = measureText(text, style);
  const start = x - getShift(anchor, length);
  const scale = style.size / 1000;
  let pen = start;
  const placed = glyphs.map((glyph, i): Placed => {
    const inset = isNarrowDot(glyphs, i) ? style.size / 4 : 0;
    const at: Point = [pen - inset, y + ASCENT * style.size];
    pen += advances[i] ?? 0;
    return { outline: getOutline(style.face, glyph.id), at, scale, scaleX: scale, turned: false };
  });
  return finish(text, placed, style, { x: start, y, w: length, h: style.size }, 'horizontal');
}

/**
 * A column read downwards; `x` is its middle, `y` the start. Up to three Latin letters or digits stand
 * upright side by side in one em, longer runs are turned.
 */
export function setVertical(
  text: string,
  [x, y]: Point,
  style: LetterStyle,
  anchor: Anchor = 'start',
): Lettering {
  const draft = placeColumn(text, [x, 0], style);
  const top = y - getShift(anchor, draft.length);
  const placed = draft.placed.map((glyph) => ({
    ...glyph,
    at: [glyph.at[0], glyph.at[1] + top] as const,
  }));
  const body = { x: x - style.size / 2, y: top, w: style.size, h: draft.length };
  return finish(text, placed, style, body, 'vertical');
}

/** One upright character at each point (its middle), as river names are lettered. */
export function setScattered(
  text: string,
  points: readonly Point[],
  style: LetterStyle,
): Lettering {
  const scale = style.size / 1000;
  const placed = [...text].map((character, i): Placed => {
    const [x, y] = points[i] ?? [Number.NaN, Number.NaN];
    if (Number.isNaN(x)) throw new RangeError(`no point for “${character}” of “${text}”`);
    const [glyph] = shapeRun(style.face, character) as [ShapedGlyph];
    const at: Point = [x - (glyph.advance * scale) / 2, y + (ASCENT - 0.5) * style.size];
    return { outline: getOutline(style.face, glyph.id), at, scale, scaleX: scale, turned: false };
  });
  const bodies = placed.map(({ at: [x, y] }) => ({
    x,
    y: y - ASCENT * style.size,
    w: style.size,
    h: style.size,
  }));
  const body = uniteBoxes(bodies);
  return finish(text, placed, style, body, body.h > body.w ? 'vertical' : 'horizontal');
}

function placeColumn(text: string, [x, top]: Point, style: LetterStyle) {
  const { face, size, spacing = 0 } = style;
  const scale = size / 1000;
  const placed: Placed[] = [];
  let pen = top;
  let last = '';
  for (const run of splitRuns(text)) {
    if (!run.latin) {
      for (const glyph of shapeRun(face, run.text, true)) {
        if (isPairTightened(last, glyph.text)) pen -= size / 2;
        const at: Point = [x - (glyph.advance * scale) / 2, pen + ASCENT * size];
        placed.push({
          outline: getOutline(face, glyph.id),
          at,
          scale,
          scaleX: scale,
          turned: false,
        });
        pen += (glyph.text === ' ' ? SPACE * size : size) + spacing;
        last = glyph.text;
      }
      continue;
    }
    const glyphs = shapeRun(face, run.text);
    const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale;
    if (run.text.length <= 3) {
      const squeeze = Math.min(1, (size * 0.98) / width);
      let across = x - (width * squeeze) / 2;
      for (const { id, advance } of glyphs) {
        const at: Point = [across, pen + ASCENT * size];
        placed.push({
          outline: getOutline(face, id),
          at,
          scale,
          scaleX: scale * squeeze,
          turned: false,
        });
        across += advance * scale * squeeze;
      }
      pen += size + spacing;
    } else {
      pen += size * 0.12;
      for (const { id, advance } of glyphs) {
        const at: Point = [x - 0.36 * size, pen];
        placed.push({ outline: getOutline(face, id), at, scale, scaleX: scale, turned: true });
        pen += advance * scale + spacing * 0.5;
      }
      pen += size * 0.12 + spacing;
    }
    last = '';
  }
  return { placed, length: pen - top - spacing };
}

function splitRuns(text: string): { text: string; latin: boolean }[] {
  const runs: { text: string; latin: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(LATIN_RUN)) {
    // The middle dot belongs to the Chinese around it.
    if (match[0] === '·') continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index), latin: false });
    runs.push({ text: match[0], latin: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), latin: false });
  return runs;
}

function getAdvances(glyphs: readonly ShapedGlyph[], { size, spacing = 0 }: LetterStyle): number[] {
  return glyphs.map((glyph, i) => {
    const after = glyphs[i + 1]?.text ?? '';
    const tightened = isPairTightened(glyph.text, after) || isNarrowDot(glyphs, i) ? size / 2 : 0;
    return (glyph.advance * size) / 1000 + spacing - tightened;
  });
}

// The middle dot of reference codes: full-width in the hei face, but among Latin letters and figures half that.
function isNarrowDot(glyphs: readonly ShapedGlyph[], i: number): boolean {
  const glyph = glyphs[i];
  if (glyph?.text !== '·' || glyph.advance < 1000) return false;
  return [glyphs[i - 1], glyphs[i + 1]].every((near) => /^[\dA-Za-z]$/.test(near?.text ?? ''));
}

function getShift(anchor: Anchor, length: number): number {
  return anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2;
}

function finish(
  text: string,
  placed: readonly Placed[],
  style: LetterStyle,
  em: Box,
  direction: Lettering['direction'],
): Lettering {
  const decimals = style.size < 40 ? 2 : 1;
  const inks = placed.flatMap((glyph) => findInk(glyph) ?? []);
  const path = placed.map((glyph) => formatGlyph(glyph, decimals)).join('');
  return { text, path, inks, body: uniteBoxes([em, ...inks]), direction };
}

function findInk({ outline: { ink }, at: [x, y], scale, scaleX, turned }: Placed): Box | undefined {
  if (!ink) return undefined;
  return turned
    ? { x: x - (ink.y + ink.h) * scale, y: y + ink.x * scale, w: ink.h * scale, h: ink.w * scale }
    : { x: x + ink.x * scaleX, y: y + ink.y * scale, w: ink.w * scaleX, h: ink.h * scale };
}

function formatGlyph(
  { outline, at: [x, y], scale, scaleX, turned }: Placed,
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
