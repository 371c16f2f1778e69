import { describe, expect, test } from 'vitest';
import {
  buildAuthority,
  buildExhibition,
  buildLesson,
  buildRecord,
  buildSource,
  closed,
  publish,
  withdrawn,
  STATES,
} from './everything.ts';

describe('lessons', () => {
  test.each(STATES)('%s', (_name, fields, plain, preview) => {
    const content = { records: [buildRecord('a/x')], lessons: [buildLesson('one', 'a/x', fields)] };
    expect(publish(content).catalogue.lessons).toHaveLength(plain);
    expect(publish(content, true).catalogue.lessons).toHaveLength(preview);
  });

  test('one material that is held back holds back the lesson, and is a fault that does not name it', () => {
    const materials = [
      { record: 'a/x', use: '看' },
      { record: 'a/secret', use: '比' },
    ];
    const release = publish({
      records: [buildRecord('a/secret', closed), buildRecord('a/x')],
      lessons: [
        buildLesson('one', 'a/x', { materials }),
        buildLesson('draft', 'a/x', { materials, state: 'draft' }),
        buildLesson('sound', 'a/x'),
      ],
    });
    expect(release.catalogue.lessons.map(({ slug }) => slug)).toEqual(['sound']);
    expect(release.lessons.map(({ slug }) => slug)).toEqual(['sound']);
    expect(release.withheld).toContainEqual({
      kind: 'lesson',
      id: 'one',
      reasons: ['material-held-back'],
    });
    expect(release.faults.map(({ code, file, field }) => [code, file, field])).toEqual([
      ['cover-not-published', 'content/lessons/one/lesson.yaml', 'materials.1'],
    ]);
    expect(JSON.stringify(release.faults)).not.toMatch(/secret|题名/);
  });

  test('only exhibitions that passed are named', () => {
    const { catalogue } = publish({
      records: [buildRecord('a/x')],
      exhibitions: [
        buildExhibition('open', 'a/x'),
        buildExhibition('draft', 'a/x', { state: 'draft' }),
      ],
      lessons: [buildLesson('one', 'a/x', { exhibitions: ['open', 'draft'] })],
    });
    expect(catalogue.lessons[0]?.exhibitions).toEqual(['open']);
  });

  test('what its text names passes, while the lesson does', () => {
    const mentions = [
      { kind: 'person', slug: 'yi' },
      { kind: 'source', slug: 'shizhi' },
    ] as const;
    const build = (state: string) =>
      publish({
        records: [buildRecord('a/x')],
        authorities: [buildAuthority('person', 'yi')],
        sources: [buildSource('shizhi'), buildSource('listed')],
        lessons: [buildLesson('one', 'a/x', { state, sources: ['listed'] }, mentions)],
      }).catalogue;
    expect(build('published').authorities.map(({ slug }) => slug)).toEqual(['yi']);
    expect(build('published').sources.map(({ slug }) => slug)).toEqual(['shizhi', 'listed']);
    expect(build('draft').authorities).toEqual([]);
    expect(build('draft').sources).toEqual([]);
  });

  test('former and withdrawn addresses, of the teacher’s page too', () => {
    const { catalogue } = publish({
      records: [buildRecord('a/x')],
      lessons: [
        buildLesson('one', 'a/x', { aliases: ['before'] }),
        buildLesson('gone', 'a/x', { withdrawn }),
      ],
    });
    expect(catalogue.redirects).toEqual([
      { from: 'lessons/before/', to: 'lessons/one/' },
      { from: 'lessons/before/teacher/', to: 'lessons/one/teacher/' },
    ]);
    expect(catalogue.tombstones.map(({ path }) => path)).toEqual([
      'lessons/gone/',
      'lessons/gone/teacher/',
    ]);
  });
});
