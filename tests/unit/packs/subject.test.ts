import { expect, it } from 'vitest';
import type { PublishedCatalogue } from '../../../src/model/published.ts';
import { findSubjects } from '../../../src/packs/subject.ts';

const catalogue = {
  exhibitions: [{ slug: 'rivers', title: { zh: '山河' }, summary: { zh: '' } }],
  lessons: [
    { slug: 'dates', title: { zh: '日子' }, summary: { zh: '' }, exhibitions: ['rivers'] },
    { slug: 'other', title: { zh: '别课' }, summary: { zh: '' }, exhibitions: [] },
  ],
} as unknown as PublishedCatalogue;

it('packs an exhibition with its own lessons, and every lesson by itself', () => {
  const found = findSubjects(catalogue, [], 'zh').map(({ slug, roots }) => [slug, ...roots]);
  expect(found).toEqual([
    ['rivers', 'exhibitions/rivers/', 'lessons/dates/'],
    ['dates', 'lessons/dates/'],
    ['other', 'lessons/other/'],
  ]);
  expect(findSubjects(catalogue, ['dates'], 'zh')).toHaveLength(1);
});

it('says all names at once that nothing published has, and what was meant', () => {
  expect(() => findSubjects(catalogue, ['river', 'dates', 'secret'], 'en')).toThrow(
    /unknown-pack.*"river".*rivers[^]*unknown-pack.*"secret"[^]*2 fault/,
  );
});
