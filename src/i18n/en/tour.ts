import type { tour as source } from '../zh/tour.ts';

export const tour = {
  'tour-label': 'Tour: {title}',
  'tour-controls': 'Tour',
  'tour-previous': 'Previous',
  'tour-next': 'Next',
  'tour-count': '{n} / {total}',
  'tour-at': 'Stop {n} of {total}',
  'tour-picture': '{label}, now at: {title}',
  'tour-slides': 'Slides',
  'tour-close': 'End',
  'tour-start': 'Touch the screen to begin',
  'tour-failed': 'The large image did not load; the small ones remain.',
} as const satisfies Record<keyof typeof source, string>;
