import { z } from 'zod';
import { findPlace } from '../find-targets.ts';
import { defineForm, partAttribute, recordAttribute, regionAttribute } from './form.ts';

/** One of the two scans of a comparison. `xywh`: what answers to the other's, and is seen first. */
export const side = defineForm({
  name: 'Side',
  example: '<Side record="guan/tiaomu" part="p1" xywh="100,200,800,600" label="……" />',
  place: 'block',
  content: 'none',
  inside: 'Compare',
  holds: [],
  series: 'side',
  attributes: {
    record: recordAttribute,
    part: partAttribute,
    xywh: { ...regionAttribute, schema: regionAttribute.schema.optional() },
    label: {
      schema: z.string().trim().min(1).max(60).optional(),
      zh: '写一个短名称，不可空',
      en: 'write a short name; it cannot be empty',
    },
  },
  check({ values, report }, lookup) {
    const item = findPlace(lookup, values, report);
    return item ? { items: [item] } : {};
  },
});
