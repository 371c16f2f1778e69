import { describe, expect, test } from 'vitest';
import {
  buildAuthority,
  buildExhibition,
  buildHolder,
  buildRecord,
  buildSource,
  closed,
  publish,
  withdrawn,
} from './everything.ts';

describe('authorities', () => {
  const authorities = [
    buildAuthority('person', 'named'),
    buildAuthority('person', 'named-by-closed'),
    buildAuthority('person', 'draft', { state: 'draft' }),
    buildAuthority('person', 'gone', { withdrawn, aliases: ['gone-before'] }),
    buildAuthority('person', 'unnamed'),
    buildAuthority('place', 'village', { within: 'county' }),
    buildAuthority('place', 'county', { within: 'province' }),
    buildAuthority('place', 'province', { state: 'draft' }),
    buildAuthority('event', 'of-exhibition', { sources: ['cited', 'missing'] }),
    buildAuthority('place', 'of-text'),
    buildAuthority('place', 'named'),
  ];
  const content = {
    authorities,
    sources: [buildSource('cited')],
    records: [
      buildRecord('a/x', {
        persons: ['named', 'draft', 'gone', 'nobody'],
        coverage: { places: ['village'] },
      }),
      buildRecord('a/closed', { ...closed, persons: ['named-by-closed'] }),
    ],
    exhibitions: [
      buildExhibition('show', 'a/x', { events: ['of-exhibition'] }, [
        { kind: 'place', slug: 'of-text' },
      ]),
      buildExhibition('later', 'a/x', { state: 'draft' }, [{ kind: 'person', slug: 'unnamed' }]),
    ],
  };
  const list = (preview: boolean) =>
    publish(content, preview).catalogue.authorities.map(({ kind, slug }) => `${kind}/${slug}`);

  test('pass when something published names them, and with them what they lie within', () => {
    expect(list(false)).toEqual([
      'person/named',
      'place/village',
      'place/county',
      'event/of-exhibition',
      'place/of-text',
    ]);
  });

  test('stay in where only what is held back lies within them', () => {
    const { catalogue } = publish({
      authorities: [
        buildAuthority('place', 'parish', { within: 'island' }),
        buildAuthority('place', 'island', { within: 'sea' }),
        buildAuthority('place', 'sea'),
        buildAuthority('place', 'here', { within: 'there' }),
        buildAuthority('place', 'there', { within: 'here' }),
      ],
      records: [buildRecord('a/closed', { ...closed, places: ['parish', 'here'] })],
    });
    expect(catalogue.authorities).toEqual([]);
  });

  test('drafts pass in a preview', () => {
    expect(list(true)).toEqual([
      'person/named',
      'person/draft',
      'person/unnamed',
      'place/village',
      'place/county',
      'place/province',
      'event/of-exhibition',
      'place/of-text',
    ]);
  });

  test('are named by what passed only where they passed', () => {
    const { catalogue } = publish(content);
    expect(catalogue.records[0]?.persons).toEqual(['named']);
    expect(catalogue.records[0]?.coverage?.places).toEqual(['village']);
    expect(catalogue.authorities.map(({ within }) => within)).toEqual([
      undefined,
      'county',
      undefined,
      undefined,
      undefined,
    ]);
    expect(catalogue.authorities[3]?.sources).toEqual(['cited']);
  });

  test('say why they stay in', () => {
    const reasons = publish(content).withheld.filter(({ kind }) => /person|place/.test(kind));
    expect(reasons.map(({ id, reasons: [reason] }) => `${id} ${reason ?? ''}`)).toEqual([
      'named-by-closed unreferenced',
      'draft draft',
      'gone withdrawn',
      'unnamed unreferenced',
      'province draft',
      'named unreferenced',
    ]);
  });
});

describe('sources', () => {
  const content = (sources: readonly string[]) => ({
    sources: ['open', 'closed', 'both', 'none', 'of-draft', 'cited']
      .map((slug) => buildSource(slug))
      .concat(buildSource('draft', { state: 'draft' })),
    records: [
      buildRecord('a/x', { sources: ['open', 'both', 'draft'] }),
      buildRecord('a/closed', { ...closed, sources: ['closed', 'both'] }),
    ],
    exhibitions: [
      buildExhibition('show', 'a/x', { sources }, [{ kind: 'source', slug: 'cited' }]),
      buildExhibition('later', 'a/x', { state: 'draft', sources: ['of-draft'] }),
    ],
  });
  const list = (sources: readonly string[], preview = false) =>
    publish(content(sources), preview).catalogue.sources.map(({ slug }) => slug);

  test('pass when a record or a text that is published names them', () => {
    expect(list([])).toEqual(['open', 'both', 'cited']);
  });
  test('pass when an exhibition names them', () => {
    expect(list(['closed'])).toEqual(['open', 'closed', 'both', 'cited']);
  });
  test('drafts never pass', () => {
    expect(list(['draft'], true)).toEqual(['open', 'both', 'of-draft', 'cited']);
    expect(publish(content(['draft'])).catalogue.records[0]?.sources).toEqual(['open', 'both']);
  });
});

describe('holders', () => {
  test('pass when they keep something published', () => {
    const { catalogue } = publish({
      holders: [buildHolder('a'), buildHolder('b'), buildHolder('c', { withdrawn })],
      records: [buildRecord('a/x'), buildRecord('b/x', closed)],
    });
    expect(catalogue.holders.map(({ slug }) => slug)).toEqual(['a']);
    expect(catalogue.tombstones.map(({ path }) => path)).toEqual(['holders/c/']);
  });
});
