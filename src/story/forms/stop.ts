import { z } from 'zod';
import { isPicture } from '../../model/part.ts';
import { findOutsideProblem } from '../find-targets.ts';
import { defineForm, regionAttribute, type ValuesOf } from './form.ts';
import type { tour } from './tour.ts';

/** A place on the scan of its tour, and what is to be said of it. */
export const stop = defineForm({
  name: 'Stop',
  example: '<Stop xywh="100,200,800,600" title="……">……</Stop>',
  place: 'block',
  content: 'prose',
  inside: 'Tour',
  inherits: ['record', 'part'],
  holds: ['Cite'],
  series: 'stop',
  attributes: {
    xywh: regionAttribute,
    title: {
      schema: z.string().trim().min(1).max(60).optional(),
      zh: '写一个短标题，不可空',
      en: 'write a short heading; it cannot be empty',
    },
  },
  check({ values, report, outer }, lookup) {
    // What is wrong with the tour is reported there.
    const { record: id, part: name } = (outer?.values ?? {}) as Partial<
      ValuesOf<typeof tour.attributes>
    >;
    const record = lookup.records.get(id ?? '');
    const part =
      name === undefined && record?.parts.length === 1
        ? record.parts[0]
        : record?.parts.find((candidate) => candidate.id === name);
    if (!record || !part || !isPicture(part)) return {};
    const problem = findOutsideProblem(values.xywh, record, part);
    if (problem) {
      report('xywh', problem);
      return {};
    }
    return { items: [{ record: record.id, part: part.id, region: values.xywh }] };
  },
});
