import { describe, expect, test } from 'vitest';
import { publishCatalogue, type Release } from '../../../src/gate/publish-catalogue.ts';
import type { Everything, TranscriptLine } from '../../../src/model/content.ts';
import {
  buildAuthority,
  buildEverything,
  buildExhibition,
  buildHolder,
  buildPart,
  buildRecord,
  buildSource,
  TODAY,
} from './everything.ts';

const closed = { opening: { conclusion: 'closed', archive: '某馆' } };
const withdrawn = { date: '2026-01-01', notice: '撤下' };

function publish(content: Partial<Everything>, preview = false): Release {
  return publishCatalogue(buildEverything(content), { preview, today: TODAY });
}

describe('references lead only to what passed', () => {
  const { catalogue } = publish({
    records: [
      buildRecord('a/fonds', { level: 'fonds' }),
      buildRecord('a/volume', { level: 'volume', partOf: 'a/fonds', ...closed }),
      buildRecord('a/item', { partOf: 'a/volume', related: ['a/volume', 'a/fonds', 'a/none'] }),
      buildRecord('a/other', { partOf: 'a/fonds' }),
    ],
  });
  const get = (id: string) => catalogue.records.find((record) => record.id === id);

  test('an item may pass without its volume, which is not named', () => {
    expect(get('a/volume')).toBeUndefined();
    expect(get('a/item')?.partOf).toBeUndefined();
    expect(get('a/other')?.partOf).toBe('a/fonds');
  });

  test('related', () => {
    expect(get('a/item')?.related).toEqual(['a/fonds']);
  });
});

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
    buildAuthority('place', 'named', {}),
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
    exhibitions: [buildExhibition('show', 'a/x', { events: ['of-exhibition'] })],
  };
  const list = (preview: boolean) =>
    publish(content, preview).catalogue.authorities.map(({ kind, slug }) => `${kind}/${slug}`);

  test('pass when something published names them, and what they lie within', () => {
    expect(list(false)).toEqual([
      'person/named',
      'place/village',
      'place/county',
      'event/of-exhibition',
    ]);
  });

  test('drafts pass in a preview', () => {
    expect(list(true)).toEqual([
      'person/named',
      'person/draft',
      'place/village',
      'place/county',
      'place/province',
      'event/of-exhibition',
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
    sources: ['open', 'closed', 'both', 'none', 'of-draft']
      .map((slug) => buildSource(slug))
      .concat(buildSource('draft', { state: 'draft' })),
    records: [
      buildRecord('a/x', { sources: ['open', 'both', 'draft'] }),
      buildRecord('a/closed', { ...closed, sources: ['closed', 'both'] }),
    ],
    exhibitions: [
      buildExhibition('show', 'a/x', { sources }),
      buildExhibition('later', 'a/x', { state: 'draft', sources: ['of-draft'] }),
    ],
  });
  const list = (sources: readonly string[], preview = false) =>
    publish(content(sources), preview).catalogue.sources.map(({ slug }) => slug);

  test('pass unless only what is held back names them', () => {
    expect(list([])).toEqual(['open', 'both', 'none']);
  });
  test('pass when an exhibition names them', () => {
    expect(list(['closed'])).toEqual(['open', 'closed', 'both', 'none']);
  });
  test('drafts never pass', () => {
    expect(list(['draft'], true)).toEqual(['open', 'both', 'none', 'of-draft']);
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

describe('exhibitions', () => {
  const list = (fields: object, preview = false) =>
    publish(
      {
        records: [buildRecord('a/x')],
        exhibitions: [buildExhibition('show', 'a/x', { ...fields })],
      },
      preview,
    ).catalogue.exhibitions.length;

  test.each([
    ['published', {}, 1, 1],
    ['with its day', { published: TODAY }, 1, 1],
    ['draft', { state: 'draft' }, 0, 1],
    ['before its day', { published: '2026-06-02' }, 0, 1],
    ['withdrawn', { withdrawn }, 0, 0],
  ])('%s', (_name, fields, plain, preview) => {
    expect(list(fields)).toBe(plain);
    expect(list(fields, true)).toBe(preview);
  });

  test('the languages of a chapter are those it is written in', () => {
    const { catalogue } = publish({
      records: [buildRecord('a/x')],
      exhibitions: [buildExhibition('show', 'a/x')],
    });
    expect(catalogue.exhibitions[0]?.chapters[0]?.languages).toEqual(['zh']);
  });

  test('a cover that is held back is a fault that does not name it', () => {
    const release = publish({
      records: [buildRecord('a/secret', closed), buildRecord('a/x')],
      exhibitions: [
        buildExhibition('show', 'a/secret'),
        buildExhibition('other', 'a/x', {
          chapters: [{ slug: 'one', title: '章', cover: { record: 'a/secret' } }],
        }),
        buildExhibition('draft', 'a/secret', { state: 'draft' }),
      ],
    });
    expect(release.faults.map(({ code, file, field }) => [code, file, field])).toEqual([
      ['cover-not-published', 'content/exhibitions/show/exhibition.yaml', 'cover'],
      ['cover-not-published', 'content/exhibitions/other/exhibition.yaml', 'chapters.0.cover'],
    ]);
    expect(JSON.stringify(release.faults)).not.toMatch(/secret|题名/);
    expect(release.catalogue.exhibitions.map(({ slug }) => slug)).toEqual(['other']);
    expect(release.exhibitions.map(({ slug }) => slug)).toEqual(['other']);
    expect(JSON.stringify(release.catalogue)).not.toContain('secret');
  });

  test('the front page needs its exhibition', () => {
    const content = buildEverything({
      records: [buildRecord('a/x')],
      exhibitions: [buildExhibition('show', 'a/x', { state: 'draft' })],
    });
    const everything = { ...content, site: { ...content.site, front: 'show' } };
    const check = (preview: boolean) =>
      publishCatalogue(everything, { preview, today: TODAY }).faults.map(({ code }) => code);
    expect(check(false)).toEqual(['front-not-published']);
    expect(check(true)).toEqual([]);
  });
});

describe('former addresses', () => {
  test('of what passed lead on; of what was withdrawn say so; of what is held back do not exist', () => {
    const { catalogue } = publish({
      records: [
        buildRecord('a/x', { aliases: ['a/x-old'], persons: ['p'] }),
        buildRecord('a/closed', { ...closed, aliases: ['a/closed-old'] }),
        buildRecord('a/gone', { withdrawn, aliases: ['a/gone-old'] }),
      ],
      authorities: [
        buildAuthority('person', 'p', { aliases: ['p-old'] }),
        buildAuthority('person', 'q', { aliases: ['q-old'] }),
        buildAuthority('person', 'r', { withdrawn }),
      ],
      exhibitions: [
        buildExhibition('show', 'a/x', {
          aliases: ['old'],
          chapters: [{ slug: 'one', title: '章', aliases: ['first'] }],
        }),
        buildExhibition('ended', 'a/x', { withdrawn }),
        buildExhibition('draft', 'a/x', { state: 'draft', aliases: ['draft-old'] }),
      ],
    });
    expect(catalogue.redirects.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'records/a/x-old/ → records/a/x/',
      'persons/p-old/ → persons/p/',
      'exhibitions/old/ → exhibitions/show/',
      'exhibitions/show/first/ → exhibitions/show/one/',
      'exhibitions/old/one/ → exhibitions/show/one/',
      'exhibitions/old/first/ → exhibitions/show/one/',
    ]);
    expect(catalogue.tombstones.map(({ path }) => path)).toEqual([
      'records/a/gone/',
      'records/a/gone-old/',
      'persons/r/',
      'exhibitions/ended/',
      'exhibitions/ended/one/',
    ]);
    expect(catalogue.tombstones.every(({ notice }) => notice.zh === '撤下')).toBe(true);
    expect(JSON.stringify(catalogue.tombstones)).not.toContain('题名');
  });
});

describe('pages of a volume that was scanned once', () => {
  const pages = ['p1', 'p2', 'p3', 'p4'].map((id) => buildPart(id, { filePage: Number(id[1]) }));
  const item = (slug: string, from: string, to: string, fields: object = {}) =>
    buildRecord(`a/${slug}`, { partOf: 'a/volume', range: { from, to }, ...fields }, []);
  const volume = (fields: object = {}) =>
    buildRecord('a/volume', { level: 'volume', ...fields }, pages);
  const listParts = ({ catalogue }: Release) =>
    Object.fromEntries(
      catalogue.records.map(({ id, parts }) => [id, parts.map((part) => part.id).join(' ')]),
    );

  test('belong to the items too', () => {
    const release = publish({
      records: [volume(), item('one', 'p1', 'p2'), item('two', 'p3', 'p3')],
    });
    expect(listParts(release)).toEqual({
      'a/volume': 'p1 p2 p3 p4',
      'a/one': 'p1 p2',
      'a/two': 'p3',
    });
    expect(release.masters.get('a/two#p3')).toMatchObject({
      filePage: 3,
      field: 'parts.2',
      origin: { file: 'content/records/a/volume/record.yaml' },
    });
  });

  test('come with an item that passes though its volume does not', () => {
    const release = publish({ records: [volume(closed), item('one', 'p1', 'p2')] });
    expect(listParts(release)).toEqual({ 'a/one': 'p1 p2' });
    expect([...release.masters.keys()]).toEqual(['a/one#p1', 'a/one#p2']);
  });

  test.each([
    ['closed', closed],
    ['withdrawn', { withdrawn }],
    ['classified', { classification: '秘密' }],
  ])('of an item that is %s pass nowhere', (_name, fields) => {
    const release = publish({
      records: [volume(), item('one', 'p1', 'p2'), item('two', 'p2', 'p3', fields)],
    });
    expect(listParts(release)).toEqual({ 'a/volume': 'p1 p4', 'a/one': 'p1' });
    expect([...release.masters.keys()].sort()).toEqual(['a/one#p1', 'a/volume#p1', 'a/volume#p4']);
    expect(release.withheld.filter(({ kind }) => kind === 'part').map(({ id }) => id)).toEqual([
      'a/volume#p2',
      'a/volume#p3',
    ]);
  });

  test('cannot be covers then', () => {
    const release = publish({
      records: [volume(), item('two', 'p2', 'p3', closed)],
      exhibitions: [
        buildExhibition('good', 'a/volume'),
        buildExhibition('bad', 'a/volume', { cover: { record: 'a/volume', part: 'p2' } }),
      ],
    });
    expect(release.catalogue.exhibitions.map(({ slug }) => slug)).toEqual(['good']);
    expect(release.faults.map(({ code }) => code)).toEqual(['cover-not-published']);
  });
});

describe('redacted parts', () => {
  const line = (id: string, x: number | undefined): TranscriptLine => ({
    id,
    text: `行 ${id}`,
    region: x === undefined ? undefined : { x, y: 0, w: 50, h: 1000 },
    direction: 'vertical',
  });
  const redactions = [{ region: '100,0,100,500', reason: 'REASON' }];
  const read = (lines: readonly TranscriptLine[]) => {
    const parts = [buildPart('p1', { redactions, file: 'NAME.tif' }, lines)];
    return publish({ records: [buildRecord('a/x', {}, parts)] });
  };

  test('lose the text of every line that meets the rectangle', () => {
    const { catalogue } = read([line('a', 0), line('b', 60), line('c', 199), line('d', 200)]);
    const lines = catalogue.records[0]?.parts[0]?.lines ?? [];
    expect(lines.map(({ id, text }) => `${id}${text.startsWith('行') ? '' : ' gone'}`)).toEqual([
      'a',
      'b gone',
      'c gone',
      'd',
    ]);
    expect(JSON.stringify(catalogue)).not.toMatch(/行 [bc]/);
  });

  test('keep no line at all where one has no place', () => {
    const { catalogue } = read([line('a', 0), line('b', undefined)]);
    expect(catalogue.records[0]?.parts[0]?.lines).toEqual([]);
  });

  test('tell where, and neither why nor in which file', () => {
    const { catalogue, masters } = read([]);
    const part = catalogue.records[0]?.parts[0];
    expect(part?.redacted).toEqual([{ x: 100, y: 0, w: 100, h: 500 }]);
    expect(JSON.stringify(catalogue)).not.toMatch(/REASON|NAME|masters/);
    expect(JSON.stringify([...masters.values()])).not.toContain('REASON');
    expect(masters.get('a/x#p1')?.redactions).toEqual(part?.redacted);
  });
});

describe('what is handed on', () => {
  const release = publish({
    records: [
      buildRecord('a/x', {
        opening: {
          conclusion: 'open',
          archive: '某馆',
          jointBody: 'JOINT',
          date: '2024-06-09',
          basis: '依据',
        },
      }),
    ],
    exhibitions: [buildExhibition('show', 'a/x')],
  });

  test('is frozen all the way down', () => {
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(check);
    };
    check(release.catalogue);
    expect(() => (release.catalogue.records as unknown[]).push(1)).toThrow(TypeError);
  });

  test('is plain data without paths, hashes or inner business', () => {
    const text = JSON.stringify(release.catalogue);
    expect(text).not.toMatch(/JOINT|\/masters\/|\/content\/|\.tif|"origin"|"path"|"sha256"|"file"/);
    expect(structuredClone(release.catalogue)).toEqual(release.catalogue);
  });

  test('names exactly the parts that imaging receives', () => {
    const keys = release.catalogue.records.flatMap(({ id, parts }) =>
      parts.map((part) => `${id}#${part.id}`),
    );
    expect([...release.masters.keys()]).toEqual(keys);
  });
});
