// Shared by build and browser: positions in the index ↔ characters of a page.
import type { Fold } from './fold.ts';
import { listUnits, type Unit } from './units.ts';

/** Offsets are those within its line. */
export interface PlacedUnit extends Unit {
  /** Index of the line. */
  readonly line: number;
  /** From 0 at the beginning of the page; a step of more than one is a gap that no phrase crosses. */
  readonly position: number;
}

/** What stands for a line that may not be read, see transcripts/redact-lines.ts. */
export const REDACTED_LINE = '〔…〕';

/** Lays out a page's lines. In a continuous one, phrases go on from line to line, but not over what is redacted. */
export function placeUnits(
  lines: readonly { readonly text: string }[],
  isContinuous: boolean,
  fold: Fold,
): { readonly units: readonly PlacedUnit[]; readonly length: number } {
  const placed: PlacedUnit[] = [];
  let position = 0;
  lines.forEach(({ text }, line) => {
    const units = listUnits(text, fold);
    for (const unit of units) placed.push({ ...unit, line, position: position++ });
    if (!isContinuous || text === REDACTED_LINE) position += 1;
  });
  return { units: placed, length: position };
}

/** Runs of units without a gap between them. */
export function splitAtGaps<U extends { readonly position: number }>(units: readonly U[]): U[][] {
  const runs: U[][] = [];
  let last: number | undefined;
  for (const unit of units) {
    if (unit.position - 1 === last) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    last = unit.position;
  }
  return runs;
}
