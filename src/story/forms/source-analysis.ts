import { z } from 'zod';
import { findPlace } from '../find-targets.ts';
import { ASKED } from '../task.ts';
import {
  captionAttribute,
  defineForm,
  partAttribute,
  recordAttribute,
  regionAttribute,
  type Use,
  type ValuesOf,
} from './form.ts';
import { explainAttribute, questionAttribute } from './task-attributes.ts';

/** One question of source criticism; between the tags stands a model answer. */
export const ask = defineForm({
  name: 'Ask',
  example: '<Ask about="who">……</Ask>',
  place: 'block',
  content: 'text',
  inside: 'SourceAnalysis',
  holds: [],
  series: 'item',
  attributes: {
    about: {
      schema: z.enum(ASKED),
      zh: '写 who（谁）、when（何时）、whom（给谁）、why（为何）、missing（缺什么）或 seen（看见什么）',
      en: 'write who, when, whom, why, missing or seen',
    },
    question: { ...questionAttribute, schema: questionAttribute.schema.optional() },
  },
  check: () => ({}),
});

/** A scan, and the questions that are put to any source, beside it. */
export const sourceAnalysis = defineForm({
  name: 'SourceAnalysis',
  example:
    '<SourceAnalysis record="guan/tiaomu" part="p1" question="……"><Ask about="who">……</Ask></SourceAnalysis>',
  place: 'block',
  content: 'components',
  holds: ['Ask'],
  series: 'task',
  attributes: {
    record: recordAttribute,
    part: partAttribute,
    xywh: { ...regionAttribute, schema: regionAttribute.schema.optional() },
    caption: captionAttribute,
    question: questionAttribute,
    explain: explainAttribute,
  },
  check({ values, inner, report }, lookup) {
    const picture = findPlace(lookup, values, report);
    if (!picture) return {};
    const { question, explain, caption } = values;
    const asks = inner.map((use) => ({
      ...(use as Use<ValuesOf<typeof ask.attributes>>).values,
      model: use.text.trim(),
    }));
    return {
      items: [picture],
      task: { kind: 'source', question, explain, caption, ...picture, asks },
    };
  },
});
