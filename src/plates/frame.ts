import { type Box, getBottom, getRight, growBox } from './geometry.ts';
import type { LetterStyle } from './lettering/lettering.ts';
import { setVertical } from './lettering/set-column.ts';
import { setHorizontal } from './lettering/set-line.ts';
import { MARK_TEXT } from './mark.ts';
import { CINNABAR, FAINT, INK } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { formatElement } from './svg.ts';

/** Bare paper outside the frame, and the band between its two rules. */
const MARGIN = 84;
const BAND = 56;
const STYLE: LetterStyle = { face: 'hei', size: 22, spacing: 5, fill: FAINT };

/** Inside the inner rule. */
export function getFieldOf(sheet: { readonly width: number; readonly height: number }): Box {
  const edge = MARGIN + BAND;
  return { x: edge, y: edge, w: sheet.width - 2 * edge, h: sheet.height - 2 * edge };
}

/**
 * The double rule with the mark and the sheet's imprint running along each side between the rules. Gives the
 * boxes of the marks.
 */
export function drawFrame(sheet: Sheet, imprint: string): Box[] {
  const field = getFieldOf(sheet);
  const outer = growBox(field, BAND);
  sheet.frame(outer, { width: 7, colour: INK });
  sheet.frame(growBox(field, BAND - 13), { width: 1.5, colour: INK });
  sheet.frame(field, { width: 2.5, colour: INK });
  for (const x of [outer.x, getRight(field)]) {
    for (const y of [outer.y, getBottom(field)]) {
      sheet.polygon(squareAt(x + BAND / 2, y + BAND / 2, 11), CINNABAR);
    }
  }
  const marks: Box[] = [];
  const paths: string[] = [];
  const unit = `${MARK_TEXT}　${imprint}　`;
  const half = STYLE.size / 2;
  const lying = setHorizontal(unit, [0, 0], STYLE).body.w;
  for (const offset of spread(field.w, lying)) {
    for (const y of [outer.y + BAND / 2 + 6, getBottom(field) + BAND / 2 - 6]) {
      const set = setHorizontal(unit.trim(), [field.x + offset, y - half], STYLE, 'middle');
      paths.push(set.path);
      marks.push({ ...set.body, w: setHorizontal(MARK_TEXT, [0, 0], STYLE).body.w });
    }
  }
  const standing = setVertical(unit, [0, 0], STYLE).body.h;
  for (const offset of spread(field.h, standing)) {
    for (const x of [outer.x + BAND / 2 + 6, getRight(field) + BAND / 2 - 6]) {
      const set = setVertical(unit.trim(), [x, field.y + offset], STYLE, 'middle');
      paths.push(set.path);
      marks.push({ ...set.body, h: setVertical(MARK_TEXT, [0, 0], STYLE).body.h });
    }
  }
  sheet.elements.push(formatElement('path', { d: paths.join(''), fill: FAINT }));
  return marks;
}

// The middles of as many runs as fit along a side.
function spread(length: number, run: number): number[] {
  const count = Math.max(1, Math.floor(length / (run + 20)));
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * length) / count);
}

function squareAt(x: number, y: number, half: number): [number, number][] {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
}
