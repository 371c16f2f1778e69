import type { styleguide as source } from '../zh/styleguide.ts';

export const styleguide = {
  'styleguide-title': 'Style guide',
  'styleguide-lead': 'The colours, sizes and components of this site, shown with its own content.',
  'styleguide-colours-title': 'Colours',
  'styleguide-type-title': 'Sizes of type',
  'styleguide-sample': 'Unroll the scroll; ask of every line where it comes from.',
  'styleguide-marks-title': 'Marks and buttons',
  'styleguide-link': 'a link in running text',
  'styleguide-field': 'A field',
  'styleguide-choice': 'A choice',
  'styleguide-scroll-title': 'Head of the scroll',
  'styleguide-story-title': 'Story components',
  'styleguide-record-title': 'Description and sources',
} as const satisfies Record<keyof typeof source, string>;
