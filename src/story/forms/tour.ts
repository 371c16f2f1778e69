import { findPicture, findRecord } from '../find-targets.ts';
import { captionAttribute, defineForm, partAttribute, recordAttribute } from './form.ts';

/** One scan, walked through stop by stop. */
export const tour = defineForm({
  name: 'Tour',
  example:
    '<Tour record="guan/tiaomu" part="p1"><Stop xywh="100,200,800,600" title="……">……</Stop></Tour>',
  place: 'block',
  content: 'components',
  holds: ['Stop'],
  series: 'figure',
  attributes: { record: recordAttribute, part: partAttribute, caption: captionAttribute },
  check({ values, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findPicture(record, values.part, report);
    return part ? { items: [{ record: record.id, part: part.id }] } : {};
  },
});
