import { defineForm, type Use, type ValuesOf } from './form.ts';
import {
  explainAttribute,
  noteAttribute,
  questionAttribute,
  rightAttribute,
} from './task-attributes.ts';

/** One answer to choose, or not to choose. */
export const option = defineForm({
  name: 'Option',
  example: '<Option right note="……">……</Option>',
  place: 'block',
  content: 'text',
  inside: 'Quiz',
  holds: [],
  series: 'item',
  attributes: { right: rightAttribute, note: noteAttribute },
  check: () => ({}),
});

/** A question with answers to choose from: one right answer, or several. */
export const quiz = defineForm({
  name: 'Quiz',
  example: '<Quiz question="……"><Option right>……</Option><Option>……</Option></Quiz>',
  place: 'block',
  content: 'components',
  holds: ['Option'],
  series: 'task',
  attributes: { question: questionAttribute, explain: explainAttribute },
  check({ values, inner, report }) {
    const options = inner.map((use) => {
      const { right, note } = (use as Use<ValuesOf<typeof option.attributes>>).values;
      return { text: use.text.trim(), isRight: right === true, note };
    });
    const rights = options.filter(({ isRight }) => isRight).length;
    if (options.length < 2 || rights === 0) {
      report(undefined, {
        code: 'task-incomplete',
        value: '<Quiz>',
        zh: `至少要有两个 <Option>，其中至少一个写 right；现在有 ${options.length} 个，写了 right 的 ${rights} 个。`,
        en: `needs two <Option> at least, one of them with right; there are ${options.length}, ${rights} with right.`,
      });
      return {};
    }
    return { task: { ...values, kind: 'choice', options } };
  },
});
