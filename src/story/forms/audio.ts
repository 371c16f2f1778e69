import { findRecord, findRecording } from '../find-targets.ts';
import { captionAttribute, defineForm, partAttribute, recordAttribute } from './form.ts';

/** A recording with its words. `part` may be left out where the record has only one. */
export const audio = defineForm({
  name: 'Audio',
  example: '<Audio record="guan/tiaomu" part="side-a" caption="……" />',
  place: 'block',
  content: 'none',
  holds: [],
  series: 'figure',
  attributes: { record: recordAttribute, part: partAttribute, caption: captionAttribute },
  check({ values, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findRecording(record, values.part, 'audio', report);
    return part ? { items: [{ record: record.id, part: part.id }] } : {};
  },
});
