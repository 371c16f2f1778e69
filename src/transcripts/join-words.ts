import type { Region } from '../model/region.ts';

export interface PrintedWord {
  readonly text: string;
  readonly region?: Region | undefined;
  /** The file states a space before this word; absent where the file states none anywhere. */
  readonly spaced?: boolean | undefined;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFF60]/u;

/** Holds a character of a script without spaces between words: Han, kana, bopomofo, their punctuation. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED.test(text);
}

// Below this share of the line's thickness a gap is letter spacing, above it a space.
const SPACE_SHARE = 0.1;

/**
 * The words of a line as text. OCR software puts a space between any two characters of Chinese; none is
 * printed there, so none is given. Where a file states no spaces, the gap between two boxes decides.
 */
export function joinWords(words: readonly PrintedWord[]): string {
  let text = '';
  let previous: PrintedWord | undefined;
  for (const word of words) {
    if (word.text === '') continue;
    if (previous && isSpaced(previous, word)) text += ' ';
    text += word.text;
    previous = word;
  }
  return text;
}

function isSpaced(before: PrintedWord, after: PrintedWord): boolean {
  const last = Array.from(before.text).at(-1) ?? '';
  const [first = ''] = after.text;
  if (hasUnspacedScript(last) && hasUnspacedScript(first)) return false;
  if (after.spaced !== undefined) return after.spaced;
  if (!before.region || !after.region) return true;
  return (
    getGap(before.region, after.region) > SPACE_SHARE * getThickness(before.region, after.region)
  );
}

/** Along whichever axis the two boxes lie further apart; overlapping boxes have none. */
function getGap(a: Region, b: Region): number {
  const across = Math.max(b.x - a.x - a.w, a.x - b.x - b.w);
  const down = Math.max(b.y - a.y - a.h, a.y - b.y - b.h);
  return Math.max(across, down, 0);
}

function getThickness(a: Region, b: Region): number {
  return Math.max(Math.min(a.w, a.h), Math.min(b.w, b.h));
}
