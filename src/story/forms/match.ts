import { z } from 'zod';
import { defineForm, type Use, type ValuesOf } from './form.ts';
import { explainAttribute, questionAttribute } from './task-attributes.ts';

/** Two things that belong together. */
export const pair = defineForm({
  name: 'Pair',
  example: '<Pair left="……">……</Pair>',
  place: 'block',
  content: 'text',
  inside: 'Match',
  holds: [],
  series: 'item',
  attributes: {
    left: {
      schema: z.string().trim().min(1).max(120),
      zh: '写左边的一项；右边的写在标签之间',
      en: 'write what stands on the left; what belongs to it stands between the tags',
    },
  },
  check: () => ({}),
});

/** Things on the left, and what belongs to each on the right, in another order. */
export const match = defineForm({
  name: 'Match',
  example: '<Match question="……"><Pair left="……">……</Pair><Pair left="……">……</Pair></Match>',
  place: 'block',
  content: 'components',
  holds: ['Pair'],
  series: 'task',
  attributes: { question: questionAttribute, explain: explainAttribute },
  check({ values, inner, report }) {
    const pairs = inner.map((use) => ({
      left: (use as Use<ValuesOf<typeof pair.attributes>>).values.left,
      right: use.text.trim(),
    }));
    const isTwice = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)].some(
      (side) => new Set(side).size < side.length,
    );
    if (pairs.length < 2 || isTwice) {
      report(undefined, {
        code: 'task-incomplete',
        value: '<Match>',
        zh: `至少要有两个 <Pair>，左边各不相同，右边也各不相同；现在有 ${pairs.length} 个。`,
        en: `needs two <Pair> at least, no two alike on either side; there are ${pairs.length}.`,
      });
      return {};
    }
    return { task: { ...values, kind: 'pairs', pairs } };
  },
});
