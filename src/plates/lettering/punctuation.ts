/** Full-width marks whose ink stands in the first half of the em. */
const CLOSING = new Set('、。，．：；！？）〕】》〉」』”’');
/** Full-width marks whose ink stands in the second half of the em. */
const OPENING = new Set('（〔【《〈「『“‘');
const NEVER_FIRST = new Set([...CLOSING, ...new Set('·—…～%％)]}/,.;:!?')]);
const NEVER_LAST = new Set([...OPENING, ...new Set('([{')]);

/** Two full-width marks in a row lose half an em between them. ！ and ？ stand in the middle: they keep it. */
export function isPairTightened(before: string, after: string): boolean {
  if (before === '！' || before === '？') return false;
  if (CLOSING.has(before)) return CLOSING.has(after) || OPENING.has(after);
  return OPENING.has(before) && OPENING.has(after);
}

/** May a line end before `after` and after `before`? (禁则) */
export function isBreakAllowed(before: string, after: string): boolean {
  return !NEVER_LAST.has(before) && !NEVER_FIRST.has(after);
}
