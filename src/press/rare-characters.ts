import { hasGlyph } from '../plates/lettering/outlines.ts';
import { DISPLAY_FACE } from './display-font.ts';

/**
 * Beyond what the faces of common systems hold: GB 18030 asks of every product the Unified Ideographs to U+9FA5 and
 * Extension A, so that later ideographs, those of the further planes and private ones (造字) stand only where somebody
 * has put them. Pictographs of plane 1 come with every system since 2015.
 */
const RARE = /[\u9fa6-\u9fff\ue000-\uf8ff]|[\u{20000}-\u{3ffff}]|[\u{f0000}-\u{10ffff}]/gu;

/** Each once, in the order of UTF-16. */
export function findRareCharacters(text: string): readonly string[] {
  return [...new Set(text.match(RARE))].sort();
}

/** Does the face the site ships have a glyph for it? */
export function isShipped(character: string): boolean {
  return hasGlyph(DISPLAY_FACE, character);
}
