import { expect, it } from 'vitest';
import { findNearest } from '../../../src/model/nearest.ts';

it.each([
  ['wang-yuomu', ['wang-youmu', 'wang-ming'], 'wang-youmu'],
  ['shili/a-107', ['shili/a-117', 'shili/b-999'], 'shili/a-117'],
  ['titel', ['title', 'creator'], 'title'],
  ['abc', ['xyz'], undefined],
  ['ab', ['ba'], 'ba'],
  ['same', ['same'], 'same'],
  ['', ['a', 'abc'], 'a'],
  ['abc', [], undefined],
  ['川', ['州'], '州'],
  ['myda/a-107', ['myda/a-117', 'myda/b-999', 'other/a-1'], 'myda/a-117'],
  ['shili/route-shet', ['shili/route-sheet', 'shili/silent'], 'shili/route-sheet'],
  ['w5', ['w4', 'gazetteer'], 'w4'],
  ['other/thing', ['shili/route-sheet', 'shili/silent'], undefined],
])('%o among %o is %o', (text, candidates, expected) => {
  expect(findNearest(text, candidates)).toBe(expected);
});
