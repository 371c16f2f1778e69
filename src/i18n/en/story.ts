import type { story as source } from '../zh/story.ts';

export const story = {
  'figure-open-here': 'See this place in the whole image',
  'quote-from': 'From',
  'note-pending': 'To be verified',
  'note-contested': 'Accounts differ',
  'note-plain': 'Note',
  'cite-label': 'Note {n}',
  'cite-back': 'Back to the text',
} as const satisfies Record<keyof typeof source, string>;
