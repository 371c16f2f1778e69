// Shared by build and browser: text as a row of units, each a character or a word.
import type { Fold, Folded } from './fold.ts';

/** `start` and `end` are offsets in the text it was read from, in UTF-16 units, end excluded. */
export interface Unit extends Folded {
  readonly start: number;
  readonly end: number;
}

/** Longer words, which nobody writes, are cut, on both sides alike. */
const LONGEST_WORD = 40;

/** Punctuation and white space are no units, but they divide words. */
export function listUnits(text: string, fold: Fold): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let word: Unit | undefined;
  for (const character of text) {
    const end = start + character.length;
    const all = fold(character);
    if (all.length === 0 && !isMark(character)) word = undefined;
    for (const folded of all) {
      if (folded.isAlone || !word) {
        units.push({ ...folded, start, end });
        word = folded.isAlone ? undefined : units.at(-1);
      } else {
        word = { ...word, text: (word.text + folded.text).slice(0, LONGEST_WORD), end };
        units[units.length - 1] = word;
      }
    }
    start = end;
  }
  return units;
}

/** A mark that the fold drops belongs to the letter before it. */
function isMark(character: string): boolean {
  return /\p{M}/u.test(character);
}
