import { findPicture, findRecord } from '../find-targets.ts';
import {
  captionAttribute,
  defineForm,
  flagAttribute,
  partAttribute,
  recordAttribute,
} from './form.ts';

/** A whole page or picture, which opens in the viewer. `part` may be left out where there is only one. */
export const scan = defineForm({
  name: 'Scan',
  example: '<Scan record="guan/tiaomu" part="p1" caption="……" wide />',
  place: 'block',
  content: 'none',
  holds: [],
  series: 'figure',
  attributes: {
    record: recordAttribute,
    part: partAttribute,
    caption: captionAttribute,
    /** As wide as the page instead of the column of text. */
    wide: flagAttribute,
  },
  check({ values, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findPicture(record, values.part, report);
    return part ? { items: [{ record: record.id, part: part.id }] } : {};
  },
});
