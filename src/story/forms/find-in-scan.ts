import { z } from 'zod';
import { findOutsideProblem, findPicture, findRecord } from '../find-targets.ts';
import {
  captionAttribute,
  defineForm,
  partAttribute,
  recordAttribute,
  regionAttribute,
  type Use,
  type ValuesOf,
} from './form.ts';
import {
  explainAttribute,
  noteAttribute,
  questionAttribute,
  rightAttribute,
} from './task-attributes.ts';

/** A place that may be meant, with the name under which it stands in the list. */
export const place = defineForm({
  name: 'Place',
  example: '<Place xywh="100,200,800,600" name="……" right />',
  place: 'block',
  content: 'none',
  inside: 'FindInScan',
  holds: [],
  series: 'item',
  attributes: {
    xywh: regionAttribute,
    name: {
      schema: z.string().trim().min(1).max(80),
      zh: '写这一处的名称，供看不见图的人从列表里选',
      en: 'write what the place is called, for who chooses it from the list',
    },
    right: rightAttribute,
    note: noteAttribute,
  },
  check: () => ({}),
});

/** Something to be found in a scan, by pointing at it or from a list of places. */
export const findInScan = defineForm({
  name: 'FindInScan',
  example:
    '<FindInScan record="guan/tiaomu" part="p1" question="……"><Place xywh="100,200,800,600" name="……" right /><Place xywh="900,200,800,600" name="……" /></FindInScan>',
  place: 'block',
  content: 'components',
  holds: ['Place'],
  series: 'task',
  attributes: {
    record: recordAttribute,
    part: partAttribute,
    caption: captionAttribute,
    question: questionAttribute,
    explain: explainAttribute,
  },
  check({ values, inner, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findPicture(record, values.part, report);
    if (!part) return {};
    const uses = inner as readonly Use<ValuesOf<typeof place.attributes>>[];
    const places = uses.flatMap((use) => {
      const { xywh: region, name, right, note } = use.values;
      const problem = findOutsideProblem(region, record, part);
      if (problem) use.report('xywh', problem);
      return problem ? [] : [{ region, name, isRight: right === true, note }];
    });
    if (places.length < uses.length) return {};
    if (places.length < 2 || !places.some(({ isRight }) => isRight)) {
      report(undefined, {
        code: 'task-incomplete',
        value: '<FindInScan>',
        zh: '至少要有两个 <Place>，其中至少一个写 right。',
        en: 'needs two <Place> at least, one of them with right.',
      });
      return {};
    }
    const { question, explain, caption } = values;
    const picture = { record: record.id, part: part.id };
    return {
      items: [picture],
      task: { kind: 'place', question, explain, caption, ...picture, places },
    };
  },
});
