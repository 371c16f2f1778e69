import { describe, expect, it } from 'vitest';
import { sliceCharacters } from '../../../src/press/display-slices.ts';

describe('slices of the face of titles', () => {
  it('hold every character once, in the first group that has it, the commonest first', () => {
    expect(
      sliceCharacters(
        [
          ['山河', '山水'],
          ['河岸', '岸边'],
        ],
        8,
      ),
    ).toEqual(['山水河', '岸边']);
  });
  it('hold no more than what is wished', () => {
    const slices = sliceCharacters([['甲乙丙丁戊']], 2);
    expect(slices.map((slice) => slice.length)).toEqual([2, 2, 1]);
    expect(new Set(slices.join(''))).toEqual(new Set('甲乙丙丁戊'));
  });
  it('of nothing are none', () => {
    expect(sliceCharacters([[], ['']], 8)).toEqual([]);
  });
});
