// Shared by build and browser: what a visitor typed, as terms.
import { findDates } from '../../model/find-dates.ts';
import { buildDateToken } from './dates.ts';
import type { Fold } from './fold.ts';
import { listUnits, type Unit } from './units.ts';

export interface Term {
  /** As typed, without quotation marks and minus. */
  readonly text: string;
  readonly units: readonly Unit[];
  /** In quotation marks: the very characters, whole words. */
  readonly isExact: boolean;
  /** Written with a minus: what has it is left out. */
  readonly isExcluded: boolean;
  /** The date it is, to be found however it is written. */
  readonly dateToken?: string | undefined;
}

export interface Query {
  readonly terms: readonly Term[];
  /** It was longer than what is looked for. */
  readonly isShortened: boolean;
}

/** Most characters and words that are looked for, and the most text that is read for them. */
const MOST_UNITS = 48;
const MOST_TEXT = 2000;

const TERM =
  /(?<minus>[-－−]?)(?:["“”＂「『](?<quoted>[^"“”＂」』]*)["“”＂」』]?|(?<plain>[^\s"“”＂「『]+))/gu;

/** White space divides terms, and so does a date inside one: 民国二十四年北川 asks for both. */
export function parseQuery(text: string, fold: Fold): Query {
  const terms: Term[] = [];
  let left = MOST_UNITS;
  let isShortened = text.length > MOST_TEXT;
  for (const { groups = {} } of text.slice(0, MOST_TEXT).matchAll(TERM)) {
    const { minus = '', quoted, plain = '' } = groups;
    const isExact = quoted !== undefined;
    for (const piece of isExact ? [{ text: quoted }] : splitAtDates(plain)) {
      const units = listUnits(piece.text, fold);
      if (units.length > left) isShortened = true;
      const kept = units.slice(0, left);
      left -= kept.length;
      if (kept.length > 0) {
        terms.push({ ...piece, units: kept, isExact, isExcluded: minus !== '' });
      }
    }
  }
  return { terms, isShortened };
}

function splitAtDates(text: string): { text: string; dateToken?: string }[] {
  const pieces: { text: string; dateToken?: string }[] = [];
  let end = 0;
  for (const date of findDates(text)) {
    if (date.start < end) continue;
    pieces.push({ text: text.slice(end, date.start) });
    pieces.push({ text: text.slice(date.start, date.end), dateToken: buildDateToken(date) });
    end = date.end;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}
