import { describe, expect, test } from 'vitest';
import { campaignSchema } from '../../../src/model/campaign.ts';
import type { LoadedCampaign } from '../../../src/model/content.ts';
import { buildExhibition, buildRecord, closed, publish, withdrawn, STATES } from './everything.ts';

function buildCampaign(slug: string, fields: Readonly<Record<string, unknown>> = {}) {
  const campaign = campaignSchema.parse({
    title: `活动 ${slug}`,
    summary: '一句话',
    date: '2026-06-09',
    state: 'published',
    ...fields,
  });
  const origin = { file: `content/campaigns/${slug}.yaml`, lineOf: () => 1 };
  return { ...campaign, slug, origin } satisfies LoadedCampaign;
}

describe('campaigns', () => {
  test.each(STATES)('%s', (_name, fields, plain, preview) => {
    const content = { campaigns: [buildCampaign('day', fields)] };
    expect(publish(content).catalogue.campaigns).toHaveLength(plain);
    expect(publish(content, true).catalogue.campaigns).toHaveLength(preview);
  });

  test('show only exhibitions that pass, in their own order', () => {
    const { catalogue } = publish({
      records: [buildRecord('a/x')],
      exhibitions: [
        buildExhibition('one', 'a/x'),
        buildExhibition('draft', 'a/x', { state: 'draft' }),
        buildExhibition('two', 'a/x'),
      ],
      campaigns: [buildCampaign('day', { exhibitions: ['two', 'draft', 'one'] })],
    });
    expect(catalogue.campaigns[0]?.exhibitions).toEqual(['two', 'one']);
  });

  test('a poster that is held back is a fault that does not name it, and is not handed on', () => {
    const release = publish({
      records: [buildRecord('a/secret', closed)],
      campaigns: [buildCampaign('day', { poster: { record: 'a/secret' } })],
    });
    expect(release.catalogue.campaigns[0]?.poster).toBeUndefined();
    expect(release.faults).toMatchObject([{ code: 'cover-not-published', field: 'poster' }]);
    expect(JSON.stringify(release.faults)).not.toContain('secret');
  });

  test('former addresses lead to it, the one that all campaigns once had among them', () => {
    const campaigns = [buildCampaign('day', { aliases: ['june'], formerPage: 'archives-day' })];
    expect(publish({ campaigns }).catalogue.redirects).toEqual([
      { from: 'campaigns/june/', to: 'campaigns/day/' },
      { from: 'archives-day/', to: 'campaigns/day/' },
    ]);
    const gone = [buildCampaign('day', { formerPage: 'archives-day', withdrawn })];
    expect(publish({ campaigns: gone }).catalogue.tombstones.map(({ path }) => path)).toEqual([
      'campaigns/day/',
      'archives-day/',
    ]);
  });
});
