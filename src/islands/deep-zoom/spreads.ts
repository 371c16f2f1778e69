import type { ReadingOrder } from './part.ts';
import { findRemembered, remember } from './visit-memory.ts';

/** Ids of what lies open with a part, itself included. */
export function findSpread(order: ReadingOrder | undefined, part: string): readonly string[] {
  return order?.spreads.find((spread) => spread.includes(part)) ?? [part];
}

/**
 * The part to turn to from what lies open; nothing at the ends.
 * @param order where two pages lie open at a time, else parts come one by one
 */
export function findTurn(
  parts: readonly { readonly id: string }[],
  order: ReadingOrder | undefined,
  open: readonly string[],
  step: 1 | -1,
): string | undefined {
  const edge = step === 1 ? open.at(-1) : open[0];
  const next = parts[parts.findIndex(({ id }) => id === edge) + step]?.id;
  return next === undefined ? undefined : findSpread(order, next)[0];
}

/** For the visit: are two pages to lie open beside each other? */
export function isSpreadWanted(): boolean {
  return findRemembered('spread') !== undefined;
}

export function wantSpread(isWanted: boolean): void {
  remember('spread', isWanted ? 'on' : undefined);
}
