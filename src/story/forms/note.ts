import { z } from 'zod';
import { defineForm } from './form.ts';

const NOTE_KINDS = ['note', 'pending', 'contested'] as const;

/** A remark of the editors; `pending` 待核: one source only so far; `contested` 两说: sources disagree. */
export const note = defineForm({
  name: 'Note',
  example: '<Note label="两说" kind="contested">……</Note>',
  place: 'either',
  content: 'prose',
  holds: ['Cite', 'Narration'],
  series: 'note',
  attributes: {
    label: {
      schema: z.string().trim().min(1).max(40).optional(),
      zh: '写一个短标题，不可空',
      en: 'write a short heading; it cannot be empty',
    },
    kind: {
      schema: z.enum(NOTE_KINDS).default('note'),
      zh: '写 note（注）、pending（待核）或 contested（两说）',
      en: 'write note, pending or contested',
    },
  },
  check() {
    return {};
  },
});
