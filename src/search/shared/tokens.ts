// Shared by build and browser: the keys under which positions stand in the index.
import type { Unit } from './units.ts';

type TokenUnit = Pick<Unit, 'text' | 'form' | 'isAlone'>;

export interface Token {
  readonly key: string;
  /** Forms of its units in one byte. */
  readonly form: number;
  /** Index of its first unit. */
  readonly at: number;
}

/** Between two units that are not both single characters; nothing a unit may hold. */
const JOINT = '\u0001';

/** A word for itself, and any two neighbours of which at least one is a single character. */
export function listTokens(units: readonly TokenUnit[]): Token[] {
  const tokens: Token[] = [];
  units.forEach((unit, at) => {
    if (!unit.isAlone) tokens.push(buildWord(unit, at));
    const next = units[at + 1];
    const pair = next && findPair(unit, next, at);
    if (pair) tokens.push(pair);
  });
  return tokens;
}

/**
 * As few tokens as hold every unit of a phrase: positions of all of them prove the whole phrase. None for a
 * single character, which stands in the index by the page.
 */
export function listCover(units: readonly TokenUnit[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at] as TokenUnit;
    const next = units[at + 1];
    const before = units[at - 1];
    const pair = next && findPair(unit, next, at);
    const token =
      pair ?? (unit.isAlone ? before && findPair(before, unit, at - 1) : buildWord(unit, at));
    if (token) tokens.push(token);
    at += pair ? 2 : 1;
  }
  return tokens;
}

/** Is this the key of a lone word? */
export function isWordKey(key: string): boolean {
  return !key.includes(JOINT);
}

/** The token of two neighbours; none for two words, each of which stands for itself. */
export function findPair(a: TokenUnit, b: TokenUnit, at = 0): Token | undefined {
  if (!a.isAlone && !b.isAlone) return undefined;
  const joint = a.isAlone && b.isAlone ? '' : JOINT;
  return { key: a.text + joint + b.text, form: a.form * 16 + b.form, at };
}

function buildWord(unit: TokenUnit, at: number): Token {
  return { key: unit.text, form: 0, at };
}
