import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { buildAtomFeed, type Feed } from '../../../src/formats/atom/feed.ts';

const feed: Feed = {
  title: '新开放',
  subtitle: '甲 & 乙',
  language: 'zh-Hans',
  self: 'https://example.org/openings/feed.atom',
  page: 'https://example.org/openings/',
  author: '甲馆',
  entries: [],
};
const entry = {
  id: 'https://example.org/records/a/x/',
  title: '<电报> "急" & 密\u0007',
  day: '2024-06-09',
  author: '甲馆',
  category: '件',
};
const read = (text: string) =>
  (new XMLParser().parse(text) as { feed: Record<string, unknown> }).feed;

describe('buildAtomFeed', () => {
  it('keeps every title as it is, but for what XML cannot hold', () => {
    const text = buildAtomFeed({ ...feed, entries: [entry] });
    expect(read(text)['entry']).toMatchObject({ title: '<电报> "急" & 密', id: entry.id });
  });

  it('is as new as its newest entry', () => {
    const older = { ...entry, day: '2020-01-01' };
    const text = buildAtomFeed({ ...feed, entries: [older, entry, older] });
    expect(read(text)['updated']).toBe('2024-06-09T00:00:00Z');
  });

  it('stands without any entry', () => {
    const text = buildAtomFeed(feed);
    expect(read(text)).toMatchObject({ id: feed.self, updated: '1970-01-01T00:00:00Z' });
    expect(read(text)['entry']).toBeUndefined();
  });
});
