import { type Point, uniteBoxes } from '../geometry.ts';
import {
  type Anchor,
  ASCENT,
  buildLettering,
  getShift,
  type Lettering,
  type LetterStyle,
  type PlacedGlyph,
} from './lettering.ts';
import { getOutline, type ShapedGlyph, shapeRun } from './outlines.ts';
import { isPairTightened } from './punctuation.ts';

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
  const placed = glyphs.map((glyph, i): PlacedGlyph => {
    const inset = isNarrowDot(glyphs, i) ? style.size / 4 : 0;
    const at: Point = [pen - inset, y + ASCENT * style.size];
    pen += advances[i] ?? 0;
    return { outline: getOutline(style.face, glyph.id), at, scale, scaleX: scale, turned: false };
  });
  return buildLettering(
    text,
    placed,
    style,
    { x: start, y, w: length, h: style.size },
    'horizontal',
  );
}

/** One upright character at each point (its middle), as river names are lettered. */
export function setScattered(
  text: string,
  points: readonly Point[],
  style: LetterStyle,
): Lettering {
  const scale = style.size / 1000;
  const placed = [...text].map((character, i): PlacedGlyph => {
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
  return buildLettering(text, placed, style, body, body.h > body.w ? 'vertical' : 'horizontal');
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
