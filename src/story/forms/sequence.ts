import { defineForm } from './form.ts';
import { explainAttribute, questionAttribute } from './task-attributes.ts';

/** One step, in its right place. */
export const step = defineForm({
  name: 'Step',
  example: '<Step>……</Step>',
  place: 'block',
  content: 'text',
  inside: 'Sequence',
  holds: [],
  series: 'item',
  attributes: {},
  check: () => ({}),
});

/** Things to be put in order. They are written in the right order and shown in another. */
export const sequence = defineForm({
  name: 'Sequence',
  example: '<Sequence question="……"><Step>……</Step><Step>……</Step><Step>……</Step></Sequence>',
  place: 'block',
  content: 'components',
  holds: ['Step'],
  series: 'task',
  attributes: { question: questionAttribute, explain: explainAttribute },
  check({ values, inner, report }) {
    const steps = inner.map(({ text }) => text.trim());
    if (steps.length < 3 || new Set(steps).size < steps.length) {
      report(undefined, {
        code: 'task-incomplete',
        value: '<Sequence>',
        zh: `至少要有三个 <Step>，文字各不相同；现在有 ${steps.length} 个。`,
        en: `needs three <Step> at least, no two alike; there are ${steps.length}.`,
      });
      return {};
    }
    return { task: { ...values, kind: 'order', steps } };
  },
});
