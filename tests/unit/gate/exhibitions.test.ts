import { describe, expect, test } from 'vitest';
import { publishCatalogue } from '../../../src/gate/publish-catalogue.ts';
import {
  buildAuthority,
  buildEverything,
  buildExhibition,
  buildRecord,
  closed,
  publish,
  TODAY,
  withdrawn,
  STATES,
} from './everything.ts';

describe('exhibitions', () => {
  const list = (fields: object, preview = false) =>
    publish(
      {
        records: [buildRecord('a/x')],
        exhibitions: [buildExhibition('show', 'a/x', { ...fields })],
      },
      preview,
    ).catalogue.exhibitions.length;

  test.each(STATES)('%s', (_name, fields, plain, preview) => {
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

  test('a chapter that is withdrawn leaves a notice at every address it had, and nothing else', () => {
    const chapter = { slug: 'one', title: '第一章', aliases: ['first'] };
    const fields = {
      aliases: ['old'],
      chapters: [
        { ...chapter, withdrawn },
        { slug: 'two', title: '第二章' },
      ],
    };
    const exhibition = buildExhibition('show', 'a/x', fields);
    const { catalogue, exhibitions } = publish({
      records: [buildRecord('a/x')],
      exhibitions: [exhibition],
    });
    expect(catalogue.exhibitions[0]?.chapters.map(({ slug }) => slug)).toEqual(['two']);
    expect(exhibitions[0]?.texts).toEqual([]);
    expect(catalogue.tombstones.map(({ path }) => path).sort()).toEqual([
      'exhibitions/old/first/',
      'exhibitions/old/one/',
      'exhibitions/show/first/',
      'exhibitions/show/one/',
    ]);
    expect(catalogue.redirects.some(({ to }) => to.endsWith('/one/'))).toBe(false);
    expect(JSON.stringify(catalogue)).not.toContain('第一章');
  });

  test('a withdrawn chapter of a draft has no address', () => {
    const chapters = [{ slug: 'one', title: '第一章', withdrawn }];
    const { catalogue } = publish({
      records: [buildRecord('a/x')],
      exhibitions: [buildExhibition('show', 'a/x', { chapters, state: 'draft' })],
    });
    expect(catalogue.tombstones).toEqual([]);
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

  test('without a name for it, the front page shows what was published last; with nothing to show it says so', () => {
    const show = (...states: Readonly<Record<string, unknown>>[]) => {
      const content = buildEverything({
        records: [buildRecord('a/x')],
        exhibitions: states.map((state, i) => buildExhibition(`show-${i}`, 'a/x', state)),
      });
      const site = { ...content.site, front: undefined };
      const { catalogue, faults } = publishCatalogue(
        { ...content, site },
        { preview: false, today: TODAY },
      );
      return [catalogue.site.front, ...faults.map(({ code }) => code)];
    };
    expect(
      show({ published: '2020-01-01' }, { published: '2021-01-01' }, { state: 'draft' }, {}),
    ).toEqual(['show-1']);
    expect(show({ state: 'draft' })).toEqual(['', 'no-exhibition']);
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
        buildAuthority('person', 'q', { state: 'draft', aliases: ['q-old'] }),
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
