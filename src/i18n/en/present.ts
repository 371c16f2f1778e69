import type { present as zh } from '../zh/present.ts';

export const present: Record<keyof typeof zh, string> = {
  'present-start': 'Projector',
  'present-help': 'Full screen: arrow keys or a presenter turn, B blanks, Esc leaves',
  'present-next': 'Next',
  'present-previous': 'Previous',
  'present-blank': 'Blank',
  'present-leave': 'Leave',
  'present-place': 'Slide {n} of {of}',
};
