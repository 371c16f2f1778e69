import { describe, expect, it } from 'vitest';
import { buildAlikeCards } from '../../../src/site/alike-records.ts';
import type { SiteCatalogue } from '../../../src/site/catalogue.ts';
import { buildRecord } from '../formats/published-entries.ts';

const record = (slug: string, persons: readonly string[], more: object = {}) =>
  ({
    ...buildRecord(),
    id: `xian/${slug}`,
    slug,
    parts: [],
    persons,
    places: [],
    organisations: [],
    events: [],
    related: [],
    partOf: undefined,
    ...more,
  }) as unknown as ReturnType<typeof buildRecord>;

const records = [
  record('letter', ['wang', 'li']),
  record('reply', ['wang', 'li']),
  record('order', ['wang']),
  record('note', ['wang']),
  record('diary', ['li']),
  record('map', ['zhao']),
  record('related', ['wang', 'li']),
];
const names = { wang: '王一', li: '李二', zhao: '赵三' };
const catalogue = {
  records: new Map(records.map((one) => [one.id, one])),
  holders: new Map([['xian', { slug: 'xian', name: { zh: '某馆' } }]]),
  derivatives: new Map(),
  authorities: Object.entries(names).map(([slug, zh]) => ({ kind: 'person', slug, name: { zh } })),
  exhibitions: new Map(),
  lessons: new Map(),
} as unknown as SiteCatalogue;

describe('records alike', () => {
  const letter = { ...records[0]!, related: ['xian/related'] };
  const cards = buildAlikeCards(catalogue, letter, 'zh');

  it('are those that share names, the rarer first, without what the curator relates already', () => {
    const slugs = cards.map(({ href }) => href.split('/').at(-2));
    expect(slugs[0]).toBe('reply');
    expect(slugs).toContain('diary');
    expect(slugs.indexOf('diary')).toBeLessThan(slugs.indexOf('note'));
    expect(slugs).not.toContain('map');
    expect(slugs).not.toContain('related');
    expect(slugs).not.toContain('letter');
  });
  it('say what they share, the rarest name first', () => {
    expect(cards[0]?.summary).toMatchObject({ zh: '同涉：李二、王一' });
  });
});
