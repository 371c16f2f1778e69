import type { viewing as zh } from '../zh/viewing.ts';

/** Tools of the reading room, on the scan. */
export const viewing = {
  'zoom-flip': 'Turn over',
  'zoom-spread': 'Two pages',
  'zoom-spread-on': 'Two pages side by side',
  'zoom-spread-off': 'One page',
  'zoom-light': 'Light',
  'zoom-brightness': 'Brightness',
  'zoom-contrast': 'Contrast',
  'zoom-invert': 'Negative',
  'zoom-light-reset': 'Reset',
  'zoom-measure': 'Measure',
  'zoom-measure-how':
    'Choose two points on the scan to learn their distance on the original. By keyboard: arrows move the picture, Enter sets a point.',
  'zoom-measure-second': 'First point set; choose the second.',
  'zoom-measured': 'Distance: {length}',
  'zoom-length-mm': '{n} mm',
  'zoom-length-cm': '{n} cm',
  'zoom-step-line': 'Previous or next line of the transcript',
} as const satisfies Record<keyof typeof zh, string>;
