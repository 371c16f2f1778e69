import type { Point } from '../geometry.ts';
import {
  type Anchor,
  ASCENT,
  buildLettering,
  getShift,
  type Lettering,
  type LetterStyle,
  type PlacedGlyph,
} from './lettering.ts';
import { getOutline, shapeRun } from './outlines.ts';
import { isPairTightened } from './punctuation.ts';

/** A word space in a column. */
const SPACE = 0.3;
const LATIN_RUN = /[\u0021-\u024F]+(?: [\u0021-\u024F]+)*/gu;

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
  return buildLettering(text, placed, style, body, 'vertical');
}

function placeColumn(text: string, [x, top]: Point, style: LetterStyle) {
  const { face, size, spacing = 0 } = style;
  const scale = size / 1000;
  const placed: PlacedGlyph[] = [];
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
