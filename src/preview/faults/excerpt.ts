import { existsSync, readFileSync } from 'node:fs';

export interface ExcerptLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly isMeant: boolean;
}

/** Lines shown before and after the one that is meant. */
const AROUND = 2;
/** Characters of a line: a table or a paragraph may be one line. */
const WIDEST = 240;

/** What stands around a line of a text file; nothing where the file or the line has gone. */
export function readExcerpt(file: string, line: number): readonly ExcerptLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  if (line < 1 || line > lines.length) return [];
  const from = Math.max(1, line - AROUND);
  return lines.slice(from - 1, line + AROUND).map((text, i) => ({
    number: from + i,
    text: text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text,
    isMeant: from + i === line,
  }));
}
