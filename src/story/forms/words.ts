import { z } from 'zod';
import { defineForm } from './form.ts';
import { explainAttribute, questionAttribute } from './task-attributes.ts';

/** A question to be answered in one's own words; between the tags stands a model answer. */
export const shortAnswer = defineForm({
  name: 'ShortAnswer',
  example: '<ShortAnswer question="……" lines="4">……</ShortAnswer>',
  place: 'block',
  content: 'text',
  holds: [],
  series: 'task',
  attributes: {
    question: questionAttribute,
    explain: explainAttribute,
    lines: {
      schema: z.coerce.number().int().min(1).max(20).default(3),
      zh: '写答题要留几行，1 到 20',
      en: 'write how many lines are left for the answer, 1 to 20',
    },
  },
  check({ values, text }) {
    return { task: { ...values, kind: 'words', model: text.trim() } };
  },
});
