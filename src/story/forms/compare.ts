import { z } from 'zod';
import type { Size } from '../../model/region.ts';
import type { Lookup } from '../lookup.ts';
import { captionAttribute, defineForm, type Use, type ValuesOf } from './form.ts';
import type { side } from './side.ts';

const COMPARE_MODES = ['side', 'curtain'] as const;

/** How far the shapes of two registered rectangles may differ, as a share. */
const SHAPE_TOLERANCE = 0.02;

/** Two scans that move together: beside each other, or one over the other behind a curtain. */
export const compare = defineForm({
  name: 'Compare',
  example:
    '<Compare mode="curtain"><Side record="guan/jia" part="p1" /><Side record="guan/yi" part="p1" /></Compare>',
  place: 'block',
  content: 'components',
  holds: ['Side'],
  exactly: 2,
  series: 'figure',
  attributes: {
    mode: {
      schema: z.enum(COMPARE_MODES).default('side'),
      zh: '写 side（并排）或 curtain（卷帘）',
      en: 'write side or curtain',
    },
    caption: captionAttribute,
  },
  check({ values, report, inner }, lookup) {
    const sizes = inner.flatMap((one) => findSize(one, lookup) ?? []);
    const [first, second] = sizes;
    if (values.mode !== 'curtain' || !first || !second) return {};
    const isWhole = inner.every((one) => getSide(one).xywh === undefined);
    const isSame = first.width === second.width && first.height === second.height;
    const ratio = (first.width * second.height) / (first.height * second.width);
    if (isWhole ? isSame : Math.abs(ratio - 1) <= SHAPE_TOLERANCE) return {};
    const [one = '', two = ''] = [first, second].map(({ width, height }) => `${width}×${height}`);
    report('mode', {
      code: 'compare-unregistered',
      value: values.mode,
      zh: `卷帘要两幅对得上：${one} 与 ${two} 形状不同。请给两边各写 xywh，框住画面上相同的一块，宽高之比要一致；或改用 mode="side"。`,
      en: `a curtain needs two pictures that fit: ${one} and ${two} differ. Give both sides an xywh round the same thing, of the same proportions, or write mode="side".`,
    });
    return {};
  },
});

function getSide(use: Use<object>): Partial<ValuesOf<typeof side.attributes>> {
  return use.values;
}

/** Of what is laid over the other: the region, else the whole part. */
function findSize(use: Use<object>, lookup: Lookup): Size | undefined {
  const { record, part: id, xywh } = getSide(use);
  if (xywh) return { width: xywh.w, height: xywh.h };
  const parts = lookup.records.get(record ?? '')?.parts;
  return id === undefined ? parts?.[0] : parts?.find((one) => one.id === id);
}
