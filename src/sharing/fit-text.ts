import type { FaceName } from '../plates/lettering/faces.ts';
import { breakLines } from '../plates/lettering/break-lines.ts';
import type { LetterStyle } from '../plates/lettering/lettering.ts';
import { hasGlyph } from '../plates/lettering/outlines.ts';
import { isBreakAllowed } from '../plates/lettering/punctuation.ts';
import { measureText } from '../plates/lettering/set-line.ts';

/** 〓 stands for a character that cannot be set, as printers have it. */
const GETA = '〓';

/** The text as the face can set it, and the characters for which 〓 stands. */
export function coverText(
  face: FaceName,
  text: string,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const covered = Array.from(text.replace(/\s+/g, ' ').trim(), (character) => {
    if (hasGlyph(face, character)) return character;
    missing.add(character);
    return GETA;
  });
  return { text: covered.join(''), missing: [...missing] };
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly face: FaceName;
  /** Along the line. */
  readonly length: number;
  /** Across the lines. */
  readonly depth: number;
  /** Distance of lines in ems. */
  readonly leading: number;
  /** Pixels to the em, largest first. */
  readonly sizes: readonly number[];
  readonly most?: number;
}

/** How much smaller a title may be set for the sake of whole words. */
const WORDS_SHARE = 0.7;

/**
 * In the largest size in which it has room; Chinese breaks between words where that costs little. Cut with … where
 * not even the smallest size has room.
 */
export function fitText(text: string, room: Room): FittedText {
  const anywhere = findFit(text, room, breakLines) ?? cutText(text, room);
  if (anywhere.lines.length < 2 || !/\p{Script=Han}/u.test(text)) return anywhere;
  const words = findFit(text, room, breakWords);
  return words && words.size >= anywhere.size * WORDS_SHARE ? words : anywhere;
}

type Break = typeof breakLines;

function findFit(text: string, room: Room, split: Break): FittedText | undefined {
  const { face, length, sizes } = room;
  for (const size of sizes) {
    const style = { face, size };
    const lines = split(text, length, style);
    const isFit = lines.every((line) => measureText(line, style) <= length + size * 0.05);
    if (isFit && lines.length <= countLines(room, size)) return { size, lines };
  }
  return undefined;
}

function cutText(text: string, room: Room): FittedText {
  const size = room.sizes.at(-1) ?? 0;
  const lines = breakLines(text, room.length, { face: room.face, size });
  const count = Math.max(1, countLines(room, size));
  if (lines.length <= count) return { size, lines };
  const last = Array.from(lines[count - 1] ?? '');
  return { size, lines: [...lines.slice(0, count - 1), `${last.slice(0, -1).join('')}…`] };
}

function countLines({ depth, leading, most = Infinity }: Room, size: number): number {
  return Math.min(most, Math.floor((depth - size) / (size * leading) + 1 + 1e-6));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** As few lines as `breakLines` would make, words whole, as even as they come. */
function breakWords(text: string, length: number, style: LetterStyle): string[] {
  const words = splitWords(text);
  const count = breakLines(text, length, style).length;
  const whole = measureText(text, style);
  for (let width = whole / count; width <= length; width += style.size / 4) {
    const lines = fillLines(words, width, style);
    if (lines.length <= count) return lines;
  }
  return fillLines(words, length, style);
}

/** Numbers in Han characters stay whole, with what they count of time. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1) ?? '';
    const isNumber = NUMERAL_END.test(last) && NUMERAL_START.test(segment);
    if (isNumber) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

const NUMERAL_END = /[〇零一二三四五六七八九十百千\d]$/;
const NUMERAL_START = /^[〇零一二三四五六七八九十百千\d年月日天]/;

function fillLines(words: readonly string[], width: number, style: LetterStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const isFull = line !== '' && measureText(line + word, style) > width;
    if (isFull && isBreakAllowed(line.at(-1) ?? '', word[0] ?? '')) {
      lines.push(line.trim());
      line = word;
    } else line += word;
  }
  return [...lines, line.trim()];
}
