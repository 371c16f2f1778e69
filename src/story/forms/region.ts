import { findPlace } from '../find-targets.ts';
import {
  captionAttribute,
  defineForm,
  partAttribute,
  recordAttribute,
  regionAttribute,
} from './form.ts';

/** A detail, cut out at build time, which opens the viewer at that place. */
export const region = defineForm({
  name: 'Region',
  example: '<Region record="guan/tiaomu" part="p1" xywh="100,200,800,600" caption="……" />',
  place: 'block',
  content: 'none',
  holds: [],
  series: 'figure',
  attributes: {
    record: recordAttribute,
    part: partAttribute,
    xywh: regionAttribute,
    caption: captionAttribute,
  },
  check({ values, report }, lookup) {
    const item = findPlace(lookup, values, report);
    return item ? { items: [item] } : {};
  },
});
