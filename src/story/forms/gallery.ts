import { recordReferenceSchema } from '../../model/identity.ts';
import { isPicture } from '../../model/part.ts';
import { findRecord } from '../find-targets.ts';
import type { FigureItem } from '../story.ts';
import { buildListSchema, captionAttribute, defineForm } from './form.ts';

/** Several records side by side, each by its first picture. */
export const gallery = defineForm({
  name: 'Gallery',
  example: '<Gallery records="guan/jia,guan/yi" caption="……" />',
  place: 'block',
  content: 'none',
  holds: [],
  series: 'figure',
  attributes: {
    records: {
      schema: buildListSchema(recordReferenceSchema),
      zh: '写作 "馆/条目,馆/条目"，用英文逗号分开，不可重复',
      en: 'write "holder/slug,holder/slug", none twice',
    },
    caption: captionAttribute,
  },
  check({ values, report }, lookup) {
    const items = values.records.flatMap((id): FigureItem[] => {
      const record = findRecord(lookup, id, report, 'records');
      const part = record?.parts.find(isPicture);
      if (record && !part) {
        report('records', {
          code: 'record-without-image',
          value: id,
          zh: '这个条目没有图像，不能放进图组。',
          en: 'this record has no image and cannot stand in a gallery.',
        });
      }
      return part ? [{ record: id, part: part.id }] : [];
    });
    return { items };
  },
});
