import { isCollection, isPair, type Node, type Pair, type Scalar } from 'yaml';

/** What stands between two positions of a text gives way to other words. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Entry = Pair<Scalar, Node | null>;

/** From the last to the first, so that positions hold; what is added at one place keeps its order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}

export function findStart(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

/** Without the blanks and comments behind it. */
export function findEnd(text: string, item: Node | Entry | null | undefined): number {
  if (!item) return 0;
  if (isPair(item)) {
    const { key, value } = item;
    return Math.max(findEnd(text, key) + 1, findEnd(text, value));
  }
  if (isCollection(item) && !item.flow && item.items.length > 0)
    return findEnd(text, item.items.at(-1) as Node | Entry);
  const start = findStart(item);
  let end = item.range?.[1] ?? 0;
  // A field left empty ends behind its key.
  if (start === end) return 0;
  while (text[end - 1] === '\n' && end > start) end -= 1;
  return end;
}

export function findLineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

export function findLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** It is the first of its line; else it shares one with a dash. */
export function leadsLine(text: string, at: number): boolean {
  return text.slice(findLineStart(text, at), at).trim() === '';
}

export function readIndent(text: string, at: number): string {
  return ' '.repeat(at - findLineStart(text, at));
}

/** With the comments straight above it, which speak of it; those above a first item speak of all. */
export function findBlockStart(text: string, at: number, isFirst: boolean): number {
  let start = findLineStart(text, at);
  const comment = new RegExp(`^${readIndent(text, at)}#[^\n]*\n$`);
  while (!isFirst && start > 0) {
    const above = findLineStart(text, start - 1);
    if (!comment.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

export function removeLines(text: string, from: number, end: number): Edit {
  return { start: from, end: Math.min(findLineEnd(text, end) + 1, text.length), text: '' };
}

export function addLinesAfter(text: string, at: number, lines: string): Edit {
  const end = findLineEnd(text, at);
  return { start: end, end, text: `\n${lines}` };
}

/** Before what stands there, which keeps its column. */
export function addLinesBefore(text: string, at: number, lines: string): Edit {
  const indent = readIndent(text, at);
  if (!leadsLine(text, at)) return { start: at, end: at, text: `${lines.trimStart()}\n${indent}` };
  const start = findLineStart(text, at);
  return { start, end: start, text: `${lines}\n` };
}

/** A comment at the end of a line would become part of what now takes several: it stays with the first, or comes before. */
export function makeRoom(text: string, edit: Edit): Edit {
  const comment = /^[ \t]+#[^\n]*/.exec(text.slice(edit.end))?.[0];
  const lineEnd = edit.text.indexOf('\n');
  if (comment === undefined || lineEnd === -1) return edit;
  const [first, rest] = [edit.text.slice(0, lineEnd), edit.text.slice(lineEnd)];
  const indent = readIndent(text, edit.start);
  const isHeadless = /(^-|:)$/.test(first);
  return {
    start: edit.start,
    end: edit.end + comment.length,
    text: isHeadless ? first + comment + rest : `${comment.trim()}\n${indent}${edit.text}`,
  };
}
