import { findRecord, findRecording } from '../find-targets.ts';
import { captionAttribute, defineForm, partAttribute, recordAttribute } from './form.ts';

/** A film with its words. `part` may be left out where the record has only one. */
export const video = defineForm({
  name: 'Video',
  example: '<Video record="guan/tiaomu" part="film" caption="……" />',
  place: 'block',
  content: 'none',
  holds: [],
  series: 'figure',
  attributes: { record: recordAttribute, part: partAttribute, caption: captionAttribute },
  check({ values, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findRecording(record, values.part, 'video', report);
    return part ? { items: [{ record: record.id, part: part.id }] } : {};
  },
});
