import { formatRegion, isRegionInside } from '../../model/region.ts';
import { regionSchema } from '../../model/region-schema.ts';
import { findPicture, findRecord } from '../find-targets.ts';
import { captionAttribute, defineForm, partAttribute, recordAttribute } from './form.ts';

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
    xywh: {
      schema: regionSchema,
      zh: '写作 "x,y,宽,高" 四个整数（像素，英文逗号），宽高不为零',
      en: 'write "x,y,w,h": four whole numbers of pixels, w and h not zero',
    },
    caption: captionAttribute,
  },
  check({ values, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findPicture(record, values.part, report);
    if (!part) return {};
    if (!isRegionInside(values.xywh, part)) {
      report('xywh', {
        code: 'region-outside',
        value: formatRegion(values.xywh),
        zh: `超出图像。${record.id} 的 ${part.id} 为 ${part.width}×${part.height} 像素。`,
        en: `outside the image: ${part.id} of ${record.id} measures ${part.width}×${part.height} pixels.`,
      });
      return {};
    }
    return { items: [{ record: record.id, part: part.id, region: values.xywh }] };
  },
});
