import { expect, it } from 'vitest';
import { findNearest } from '../../../src/story/find-nearest.ts';

it.each([
  ['myda/a-107', ['myda/a-117', 'myda/b-999', 'other/a-1'], 'myda/a-117'],
  ['shili/route-shet', ['shili/route-sheet', 'shili/silent'], 'shili/route-sheet'],
  ['w5', ['w4', 'gazetteer'], 'w4'],
  ['', ['a'], 'a'],
])('%j is nearest to one of %j', (text, candidates, nearest) => {
  expect(findNearest(text, candidates)).toBe(nearest);
});

it('suggests nothing that is too unlike', () => {
  expect(findNearest('other/thing', ['shili/route-sheet', 'shili/silent'])).toBeUndefined();
  expect(findNearest('abc', [])).toBeUndefined();
});
