import { defineForm } from './form.ts';

/** The editors' own words: a bridge, a question, a remark on method. States nothing that would need a source. */
export const narration = defineForm({
  name: 'Narration',
  example: '<Narration>下面四张图是这样查的。</Narration>',
  place: 'either',
  content: 'prose',
  holds: [],
  series: 'narration',
  attributes: {},
  check() {
    return {};
  },
});
