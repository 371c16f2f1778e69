// Shared by build and browser: where a term stands in a text that is at hand.
import { findDates } from '../../model/find-dates.ts';
import { listDateTokens } from './dates.ts';
import type { PlacedUnit } from './place-units.ts';
import type { Term } from './query.ts';
import type { Unit } from './units.ts';

/** Units from `first` up to and without `end`, by their place in the list. */
export interface Hit {
  readonly first: number;
  readonly end: number;
}

/** A stretch of a line, in UTF-16 units, end excluded. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A phrase does not cross a gap; its last word may go on, unless it is exact. */
export function findHits(units: readonly PlacedUnit[], term: Term): Hit[] {
  const wanted = term.units;
  const hits: Hit[] = [];
  units.forEach((unit, first) => {
    const end = first + wanted.length;
    const isHit = wanted.every((one, offset) => {
      const own = units[first + offset];
      return (
        own !== undefined &&
        own.position === unit.position + offset &&
        isSame(own, one, term.isExact, offset === wanted.length - 1)
      );
    });
    if (isHit) hits.push({ first, end });
  });
  return hits;
}

/** Dates within one line that are, or lie in, the date asked for. */
export function findDateHits(
  lines: readonly { readonly text: string }[],
  units: readonly PlacedUnit[],
  token: string,
): Hit[] {
  return lines.flatMap(({ text }, line) =>
    findDates(text)
      .filter((date) => listDateTokens(date).includes(token))
      .flatMap(({ start, end }) => {
        const isInside = (unit: PlacedUnit): boolean =>
          unit.line === line && unit.end > start && unit.start < end;
        const first = units.findIndex(isInside);
        return first === -1 ? [] : [{ first, end: units.findLastIndex(isInside) + 1 }];
      }),
  );
}

/** One span a line, from the first character of the hit there to the last. */
export function listSpans(units: readonly PlacedUnit[], { first, end }: Hit): Span[] {
  const spans: Span[] = [];
  for (const unit of units.slice(first, end)) {
    const last = spans.at(-1);
    if (last?.line === unit.line) spans[spans.length - 1] = { ...last, end: unit.end };
    else spans.push({ line: unit.line, start: unit.start, end: unit.end });
  }
  return spans;
}

function isSame(own: Unit, wanted: Unit, isExact: boolean, isLast: boolean): boolean {
  if (own.isAlone !== wanted.isAlone) return false;
  if (isExact) return own.text === wanted.text && own.form === wanted.form;
  return isLast && !own.isAlone && wanted.text.length > 1
    ? own.text.startsWith(wanted.text)
    : own.text === wanted.text;
}
