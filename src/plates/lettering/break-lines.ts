import type { LetterStyle } from './lettering.ts';
import { isBreakAllowed } from './punctuation.ts';
import { measureText } from './set-line.ts';

/**
 * Breaks a paragraph into lines no longer than `width` pixels: between any two Han characters, never
 * inside a Latin word or number, never against 禁则. `\n` forces a break.
 */
export function breakLines(text: string, width: number, style: LetterStyle): string[] {
  return text.split('\n').flatMap((paragraph) => balance(paragraph, width, style));
}

// A last line of a word or two is taken up by making all lines a little shorter.
function balance(text: string, width: number, style: LetterStyle): string[] {
  const lines = breakParagraph(text, width, style);
  const isShort = (found: readonly string[]) =>
    measureText(found.at(-1) ?? '', style) < 0.22 * width;
  if (lines.length < 2 || !isShort(lines)) return lines;
  for (let share = 0.96; share > 0.6; share -= 0.04) {
    const narrower = breakParagraph(text, width * share, style);
    if (narrower.length > lines.length) break;
    if (!isShort(narrower)) return narrower;
  }
  return lines;
}

function breakParagraph(text: string, width: number, style: LetterStyle): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const token of splitTokens(text)) {
    const longer = [...line, token];
    if (line.length === 0 || measureText(longer.join('').trimEnd(), style) <= width) {
      line = longer;
      continue;
    }
    // What may not part goes to the next line together with the token.
    const carried = [token];
    while (line.length > 1 && !isBreakAllowed(lastOf(line), [...(carried[0] ?? '')][0] ?? '')) {
      carried.unshift(line.pop() ?? '');
    }
    lines.push(line.join('').trim());
    line = carried[0] === ' ' ? carried.slice(1) : carried;
  }
  lines.push(line.join('').trim());
  return lines;
}

function splitTokens(text: string): string[] {
  return text.match(/\d+[年月日时天米号]|[A-Za-z0-9À-ž.,:;'’%°′″+–/()-]+| |./gu) ?? [];
}

function lastOf(line: readonly string[]): string {
  return [...(line.at(-1) ?? '')].at(-1) ?? '';
}
