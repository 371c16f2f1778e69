import { describe, expect, it, test } from 'vitest';
import { campaignSchema } from '../../../src/model/campaign.ts';
import type { Everything } from '../../../src/model/content.ts';
import { buildClearance } from '../../../src/gate/build-clearance.ts';
import {
  buildAuthority,
  buildEverything,
  buildExhibition,
  buildLesson,
  buildRecord,
  publish,
  TODAY,
} from './everything.ts';

const PHONE = '13812345678';
const answer = { kind: 'phone', clearedBy: '张三', reason: '单位公开电话' };
const prose = `第一行\n\n<Scan record="a/x" caption="电话 ${PHONE}" />\n`;
const origin = { file: 'content/campaigns/c.yaml', lineOf: () => 1 };
const fact = { id: 'f1', statement: `电话${PHONE}`, sources: ['book'], verified: 'pending' };

type Fields = Readonly<Record<string, unknown>>;
const buildCampaign = (fields: Fields) => ({
  ...campaignSchema.parse({
    ...{ title: '周', summary: `电话${PHONE}`, date: '2026', state: 'published' },
    ...fields,
  }),
  slug: 'c',
  origin,
});

/** Each says the telephone number once, and passes the gate with these fields. */
const ENTRIES: readonly (readonly [string, string, (fields: Fields) => Partial<Everything>])[] = [
  [
    'a chapter',
    'one.zh.mdx:3 ',
    (fields) => ({ exhibitions: [buildExhibition('e', 'a/x', fields, [], [], prose)] }),
  ],
  [
    'a hook in English',
    'content/exhibitions/e/exhibition.yaml:1 hook.en',
    (fields) => ({
      exhibitions: [
        buildExhibition('e', 'a/x', { hook: { zh: '问', en: `Call ${PHONE}` }, ...fields }),
      ],
    }),
  ],
  [
    'a fact',
    'content/exhibitions/e/facts.yaml:1 0.statement.zh',
    (fields) => ({
      exhibitions: [buildExhibition('e', 'a/x', fields, [], [fact])],
    }),
  ],
  [
    'a lesson',
    'content/lessons/l/lesson.yaml:1 notes.zh',
    (fields) => ({
      lessons: [buildLesson('l', 'a/x', { notes: PHONE, ...fields })],
    }),
  ],
  [
    'the text of a lesson',
    'zh.mdx:3 ',
    (fields) => ({ lessons: [buildLesson('l', 'a/x', fields, [], prose)] }),
  ],
  [
    'a campaign',
    'content/campaigns/c.yaml:1 summary.zh',
    (fields) => ({ campaigns: [buildCampaign(fields)] }),
  ],
  [
    'a person',
    'content/authorities/p.yaml:1 description.zh',
    (fields) => ({
      authorities: [buildAuthority('person', 'p', { description: PHONE, ...fields })],
    }),
  ],
];

describe('what looks like personal data in texts has to be answered', () => {
  const records = [buildRecord('a/x', { persons: ['p'] })];

  test.each(ENTRIES)('%s', (_, place, build) => {
    const { faults } = publish({ records, ...build({}) });
    expect(faults).toMatchObject([{ code: 'personal-data', value: '138******78' }]);
    const places = faults.map(({ file, line = 0, field = '' }) => `${file}:${line} ${field}`);
    expect(places).toEqual([place]);
    expect(JSON.stringify(faults)).not.toContain(PHONE);
    const answered = publish({ records, ...build({ personalData: [answer] }) });
    expect(answered.faults).toEqual([]);
    expect(JSON.stringify(answered.catalogue)).not.toContain('张三');
    const everything = buildEverything({ records, ...build({ personalData: [answer] }) });
    const made = { date: TODAY, commit: 'abc' };
    expect(buildClearance(everything, answered, made).texts).toMatchObject([
      { personalData: [answer] },
    ]);
  });

  it('only where the text passes the gate', () => {
    const drafts = ENTRIES.filter(([name]) => name !== 'a campaign');
    for (const [name, , build] of drafts)
      expect(publish({ records, ...build({ state: 'draft' }) }).faults, name).toEqual([]);
  });
});
