import { z } from 'zod';
import { slugSchema } from '../../model/identity.ts';
import { buildUnknown } from '../find-targets.ts';
import { buildListSchema, defineForm } from './form.ts';

const SOURCE = { code: 'source', zh: '出处（sources）', en: 'source' };

/** What a statement rests on, as a number at the end of the sentence. `at`: page or passage in the source. */
export const cite = defineForm({
  name: 'Cite',
  example: '<Cite source="shizhi" at="第 12 页" />',
  place: 'inline',
  content: 'none',
  holds: [],
  series: 'source',
  attributes: {
    source: {
      schema: buildListSchema(slugSchema),
      zh: '写 sources 下的文件名（不带 .yaml），多个用英文逗号分开，不可重复',
      en: 'write file names below sources (without .yaml), separated by commas, none twice',
    },
    at: {
      schema: z.string().trim().min(1).max(120).optional(),
      zh: '写页码或段落，不可空',
      en: 'write a page or passage; it cannot be empty',
    },
  },
  check({ values, report }, lookup) {
    for (const slug of values.source) {
      if (!lookup.sources.has(slug)) {
        report('source', buildUnknown(SOURCE, slug, lookup.sources.keys()));
      }
    }
    if (values.at !== undefined && values.source.length > 1) {
      report('at', {
        code: 'ambiguous-at',
        value: values.at,
        zh: '有几个出处时看不出 at 属于哪一个，请每个出处各写一个 <Cite>。',
        en: 'with several sources at could belong to any; write one <Cite> a source.',
      });
    }
    return {};
  },
});
