import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isBoxInside } from '../../../../src/plates/geometry.ts';
import { breakLines } from '../../../../src/plates/lettering/break-lines.ts';
import type { LetterStyle } from '../../../../src/plates/lettering/lettering.ts';
import { MissingGlyph } from '../../../../src/plates/lettering/outlines.ts';
import { setVertical } from '../../../../src/plates/lettering/set-column.ts';
import {
  measureText,
  setHorizontal,
  setScattered,
} from '../../../../src/plates/lettering/set-line.ts';

const SONG: LetterStyle = { face: 'song', size: 40 };
const HEI: LetterStyle = { face: 'hei', size: 40 };

describe('a horizontal line', () => {
  it('has one ink box a glyph, all inside its body', () => {
    const line = setHorizontal('嘉陵江1935', [100, 200], SONG);
    expect(line.inks).toHaveLength(7);
    expect(line.inks.every((ink) => isBoxInside(ink, line.body))).toBe(true);
    expect(line.body).toMatchObject({ x: 100, y: 200, h: 40 });
  });

  it('stands at its anchor', () => {
    const width = measureText('北川', SONG);
    expect(width).toBe(80);
    expect(setHorizontal('北川', [500, 0], SONG, 'end').body.x).toBe(420);
    expect(setHorizontal('北川', [500, 0], SONG, 'middle').body.x).toBe(460);
  });

  it('adds spacing between characters, not after the last', () => {
    expect(measureText('北川', { ...SONG, spacing: 10 })).toBe(90);
  });

  it('takes half an em out between two full-width marks', () => {
    expect(measureText('川”。', SONG)).toBe(100);
    expect(measureText('川！）', SONG)).toBe(120);
  });

  it('narrows the middle dot of a reference code, not the one between Han', () => {
    const code = measureText('S·2', HEI) - measureText('S', HEI) - measureText('2', HEI);
    expect(code).toBeCloseTo(20);
    expect(measureText('版·非', HEI)).toBe(120);
  });

  it('names the character that the face lacks', () => {
    expect(() => setHorizontal('治城☾', [0, 0], SONG)).toThrow(MissingGlyph);
    expect(() => setHorizontal('治城☾', [0, 0], SONG)).toThrow('“☾” (U+263E) in “治城☾”');
  });

  it('is drawn alike every time and everywhere', () => {
    const { path } = setHorizontal('展卷', [0, 0], SONG);
    expect(createHash('sha256').update(path).digest('hex')).toBe(
      'c9dd7eef315c92835948f9cdcd94ae5c329147096da382ad404eef7fe41414d3',
    );
  });
});

describe('a column', () => {
  it('runs down from its start with one em a character', () => {
    const column = setVertical('涪江，岷江', [300, 100], SONG);
    expect(column.body).toMatchObject({ x: 280, y: 100, w: 40, h: 200 });
    expect(column.direction).toBe('vertical');
    const tops = column.inks.map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('uses the upright form of marks: the comma moves to the upper right', () => {
    const comma = setVertical('，', [300, 100], SONG).inks[0]!;
    expect(comma.x).toBeGreaterThan(300);
    expect(comma.y).toBeLessThan(120);
  });

  it('sets short figures side by side in one em and turns long ones', () => {
    expect(setVertical('第12日', [0, 0], SONG).body.h).toBe(120);
    const turned = setVertical('ZJ-TB', [0, 0], SONG);
    expect(turned.body.h).toBeGreaterThan(2 * turned.body.w);
    expect(turned.inks.every(({ x, w }) => x > -25 && x + w < 25)).toBe(true);
  });

  it('ends at its anchor', () => {
    const { body } = setVertical('北川', [0, 500], SONG, 'end');
    expect(body.y + body.h).toBe(500);
  });
});

describe('scattered lettering', () => {
  it('puts the middle of each character on its point', () => {
    const { inks } = setScattered(
      '岷江',
      [
        [100, 100],
        [400, 300],
      ],
      SONG,
    );
    const [first, second] = inks.map(({ x, y, w, h }) => [x + w / 2, y + h / 2]);
    expect(Math.hypot(first![0]! - 100, first![1]! - 100)).toBeLessThan(6);
    expect(Math.hypot(second![0]! - 400, second![1]! - 300)).toBeLessThan(6);
  });

  it('wants a point for every character', () => {
    expect(() => setScattered('岷江', [[0, 0]], SONG)).toThrow('no point for “江”');
  });
});

describe('breaking lines', () => {
  it('keeps every line within the width and loses no character', () => {
    const text = '红三十军八十九师击溃陶凯部，占墩上。后来这里设墩上乡苏维埃。';
    const lines = breakLines(text, 400, SONG);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(measureText(line, SONG)).toBeLessThanOrEqual(400);
    expect(lines.join('')).toBe(text);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '一二三四五，六七八（九十）一二三四五。六七八九“十一”二三四五六七八九。';
    for (let width = 160; width < 500; width += 20) {
      for (const line of breakLines(text, width, SONG)) {
        expect(line).not.toMatch(/^[，。）”]|[（“]$/u);
      }
    }
  });

  it('breaks English at spaces only and keeps a number with its unit', () => {
    expect(breakLines('A scroll of days', 200, SONG)).toEqual(['A scroll of', 'days']);
    expect(breakLines('占城二十12日止', 190, SONG).some((line) => line.startsWith('日'))).toBe(
      false,
    );
  });

  it('leaves no stub at the end of a paragraph', () => {
    const lines = breakLines('一二三四五六七八九十一', 400, SONG);
    expect(lines.at(-1)!.length).toBeGreaterThan(2);
  });
});
