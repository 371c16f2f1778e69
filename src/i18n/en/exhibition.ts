import type { exhibition as source } from '../zh/exhibition.ts';

export const exhibition = {
  'exhibitions-title': 'Exhibitions',
  'exhibitions-now': 'Now showing',
  'exhibitions-lead':
    'Each exhibition is told in chapters. Every picture can be looked at closely; every statement names its source.',
  'exhibition-enter': 'Unroll',
  'exhibition-chapters': 'Chapters',
  'exhibition-credits': 'Credits',
  'exhibition-lenders': 'Held by',
  'exhibition-plates': 'Plates and records shown',
  'exhibition-sources': 'Sources',
  'chapter-number': 'Chapter {n}',
  'chapter-next': 'Next chapter',
  'chapter-previous': 'Previous chapter',
  'chapter-last': 'The end. Back to the exhibition',
  'chapter-notes': 'Notes',
  'history-party': 'History of the Party',
  'history-new-china': 'History of New China',
  'history-reform': 'History of reform and opening-up',
  'history-socialism': 'History of socialism',
} as const satisfies Record<keyof typeof source, string>;
