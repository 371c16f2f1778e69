import { describe, expect, it } from 'vitest';
import { cutSlides, type Unit } from '../../../../src/islands/present/cut-slides.ts';

const heading: Unit = { kind: 'heading', length: 4 };
const figure: Unit = { kind: 'figure', length: 0 };
const words = (length: number): Unit => ({ kind: 'words', length });

describe('slides', () => {
  it.each([
    [
      'a heading begins one, words follow it',
      [heading, words(80), heading, words(20)],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['words share one while they are few', [words(80), words(80), words(80)], [[0, 1], [2]]],
    ['long words stand alone', [words(300), words(300)], [[0], [1]]],
    [
      'a picture has its own, under its heading',
      [heading, figure, words(10), figure],
      [[0, 1], [2], [3]],
    ],
    ['headings that follow each other stand together', [heading, heading, words(10)], [[0, 1, 2]]],
    ['nothing gives none', [], []],
  ])('%s', (_, units, slides) => {
    expect(cutSlides(units)).toEqual(slides);
  });
});
