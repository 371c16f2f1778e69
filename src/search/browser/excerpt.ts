import type { Span } from '../shared/find-hits.ts';
import type { Piece } from './engine.ts';

/** What is shown before the first match and in all, in Chinese characters; letters count half. */
const BEFORE = 24;
const LENGTH = 90;

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The text in pieces, marked and unmarked in turn. Marks may overlap. */
export function splitMarked(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const push = (from: number, to: number, isMarked: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), isMarked });
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.end <= end) continue;
    const start = Math.max(mark.start, end);
    push(end, start, false);
    const before = pieces.at(-1);
    if (before?.isMarked && start === end) {
      pieces[pieces.length - 1] = {
        text: before.text + text.slice(start, mark.end),
        isMarked: true,
      };
    } else push(start, mark.end, true);
    end = mark.end;
  }
  push(end, text.length, false);
  return pieces;
}

/** A few lines round the first of the spans that stand closest together. */
export function buildExcerpt(
  lines: readonly { readonly text: string }[],
  spans: readonly Span[],
  isContinuous: boolean,
): Piece[] {
  const { text, starts } = joinLines(lines, isContinuous);
  const marks = spans
    .map(({ line, start, end }) => {
      const offset = starts[line] ?? 0;
      return { start: offset + start, end: offset + end };
    })
    .sort((a, b) => a.start - b.start);
  const scale = /\p{sc=Han}/u.test(text) ? 1 : 2;
  const first = findDensest(marks, LENGTH * scale);
  const from = snap(text, Math.max(0, (first?.start ?? 0) - BEFORE * scale));
  const to = snap(text, Math.min(text.length, from + LENGTH * scale));
  const inside = marks
    .filter((mark) => mark.start < to && mark.end > from)
    .map((mark) => ({ start: mark.start - from, end: Math.min(mark.end, to) - from }));
  const pieces = splitMarked(text.slice(from, to), inside);
  return [
    ...(from > 0 ? [{ text: '…', isMarked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: '…', isMarked: false }] : []),
  ];
}

function joinLines(
  lines: readonly { readonly text: string }[],
  isContinuous: boolean,
): { text: string; starts: number[] } {
  let text = '';
  const starts = lines.map((line) => {
    if (text !== '' && line.text !== '') text += getJoint(text, line.text, isContinuous);
    const start = text.length;
    text += line.text;
    return start;
  });
  return { text, starts };
}

function getJoint(before: string, after: string, isContinuous: boolean): string {
  if (!isContinuous) return ' · ';
  const isChinese = /[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(before);
  return isChinese && !/^[\p{sc=Latn}\d]/u.test(after) ? '' : ' ';
}

/** The mark with the most others after it within that length. */
function findDensest(marks: readonly Mark[], length: number): Mark | undefined {
  let best: Mark | undefined;
  let most = 0;
  for (const mark of marks) {
    const near = marks.filter((one) => one.start >= mark.start && one.end <= mark.start + length);
    if (near.length > most) {
      best = mark;
      most = near.length;
    }
  }
  return best;
}

/** Never inside a character, nor, where one is near, inside a word. */
function snap(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  const word = /[\p{sc=Latn}\d]*$/u.exec(text.slice(Math.max(0, offset - 16), offset))?.[0] ?? '';
  const isInWord = /^[\p{sc=Latn}\d]/u.test(text.slice(offset));
  if (isInWord && word.length < 16) return offset - word.length;
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
