import type { compare as source } from '../zh/compare.ts';

export const compare = {
  'compare-label': 'Two images compared',
  'compare-open': 'Zoom both',
  'compare-opening': 'Opening…',
  'compare-tools': 'Comparison tools',
  'compare-lock': 'Move together',
  'compare-locked': 'Both images move together',
  'compare-unlocked': 'Each image moves by itself',
  'compare-curtain': 'Place of the curtain',
  'compare-curtain-at': '{n}% on the left: {left}; the rest: {right}',
  'compare-start': 'Back to the start',
  'compare-failed': 'The large images did not load; the small ones remain.',
  'compare-help': 'Keyboard: plus and minus zoom, arrows move, 0 goes back to the start, R turns.',
} as const satisfies Record<keyof typeof source, string>;
