import { findRecord, findRecording } from '../find-targets.ts';
import { captionAttribute, defineForm, partAttribute, recordAttribute } from './form.ts';

/** A recording or a film with its words. `part` may be left out where the record has only one. */
const defineRecording = (name: 'Audio' | 'Video', media: 'audio' | 'video', part: string) =>
  defineForm({
    name,
    example: `<${name} record="guan/tiaomu" part="${part}" caption="……" />`,
    place: 'block',
    content: 'none',
    holds: [],
    series: 'figure',
    attributes: { record: recordAttribute, part: partAttribute, caption: captionAttribute },
    check({ values, report }, lookup) {
      const record = findRecord(lookup, values.record, report, 'record');
      const found = record && findRecording(record, values.part, media, report);
      return found ? { items: [{ record: record.id, part: found.id }] } : {};
    },
  });

export const audio = defineRecording('Audio', 'audio', 'side-a');
export const video = defineRecording('Video', 'video', 'film');
