import { describe, expect, it } from 'vitest';
import { placeTranscript, type Placement } from '../../../src/transcripts/place-transcript.ts';
import { TranscriptFault } from '../../../src/transcripts/transcript-fault.ts';
import type { TranscriptLine } from '../../../src/model/content.ts';
import type { TranscriptPage } from '../../../src/transcripts/transcript.ts';

function buildPage(
  size: { width?: number; height?: number },
  x: number,
  y: number,
  w: number,
  h: number,
): TranscriptPage {
  const region = { x, y, w, h };
  const line: TranscriptLine = {
    id: 'l',
    text: '一二',
    direction: 'horizontal',
    region,
    polygon: [
      [x, y],
      [x + w, y],
      [x + w, y + h],
    ],
    words: [{ text: '一', region }],
  };
  return { ...size, lines: [line] };
}

function getCode(page: TranscriptPage, placement: Placement): string {
  try {
    placeTranscript(page, placement);
  } catch (error) {
    if (error instanceof TranscriptFault) return error.code;
    throw error;
  }
  return 'placed';
}

const part = { width: 4000, height: 3000 };

describe('placeTranscript', () => {
  it('leaves a transcript of the part itself as it is', () => {
    const page = buildPage({ width: 4000, height: 3000 }, 10, 20, 30, 40);
    expect(placeTranscript(page, { part })).toEqual(page.lines);
  });

  it('scales a transcript of a smaller copy, words and polygons too', () => {
    const [line] = placeTranscript(buildPage({ width: 1000, height: 750 }, 10, 20, 30, 40), {
      part,
    });
    const region = { x: 40, y: 80, w: 120, h: 160 };
    expect(line).toMatchObject({
      region,
      words: [{ text: '一', region }],
      polygon: [
        [40, 80],
        [160, 80],
        [160, 240],
      ],
    });
  });

  it('moves a transcript of a crop to its corner', () => {
    const crop = { x: 1605, y: 1110, w: 520, h: 1115 };
    const [line] = placeTranscript(buildPage({ width: 520, height: 1115 }, 423, 40, 70, 606), {
      part,
      crop,
    });
    expect(line?.region).toEqual({ x: 2028, y: 1150, w: 70, h: 606 });
  });

  it('moves and scales a transcript of a copy of a crop', () => {
    const crop = { x: 100, y: 200, w: 800, h: 400 };
    const [line] = placeTranscript(buildPage({ width: 400, height: 200 }, 10, 10, 20, 20), {
      part,
      crop,
    });
    expect(line?.region).toEqual({ x: 120, y: 220, w: 40, h: 40 });
  });

  it('takes a page without a size to be in pixels of the part', () => {
    const [line] = placeTranscript(buildPage({}, 1, 2, 3, 4), { part });
    expect(line?.region).toEqual({ x: 1, y: 2, w: 3, h: 4 });
  });

  it('never moves a box by rounding alone, at any scale of a copy', () => {
    for (let n = 1; n <= 400; n += 1) {
      const page = buildPage({ width: n * 10, height: (n * 10 * 3) / 4 }, n, n, n, n);
      const [line] = placeTranscript(page, { part });
      expect(line?.region).toEqual({ x: 400, y: 400, w: 400, h: 400 });
    }
  });

  it('cuts a slight overhang off, at every edge', () => {
    const size = { width: 4000, height: 3000 };
    const place = (x: number, y: number, w: number, h: number) =>
      placeTranscript(buildPage(size, x, y, w, h), { part })[0]?.region;
    expect(place(-5, -5, 20, 20)).toEqual({ x: 0, y: 0, w: 15, h: 15 });
    expect(place(3990, 2990, 20, 20)).toEqual({ x: 3990, y: 2990, w: 10, h: 10 });
    expect(place(4003, 3003, 5, 5)).toEqual({ x: 3999, y: 2999, w: 1, h: 1 });
  });

  it('keeps lines without a region', () => {
    const lines = [{ id: 'a', text: '一', direction: 'vertical' }] as const;
    expect(placeTranscript({ width: 4000, height: 3000, lines }, { part })).toEqual(lines);
  });

  it.each([
    [
      'another shape',
      buildPage({ width: 520, height: 1115 }, 1, 1, 1, 1),
      { part },
      'transcript-size-differs',
    ],
    [
      'a crop of another shape',
      buildPage({ width: 520, height: 1115 }, 1, 1, 1, 1),
      { part, crop: { x: 0, y: 0, w: 100, h: 100 } },
      'transcript-size-differs',
    ],
    [
      'right of the part',
      buildPage({ width: 4000, height: 3000 }, 3990, 1, 500, 1),
      { part },
      'transcript-region-outside',
    ],
    ['below the part', buildPage({}, 1, 3100, 1, 1), { part }, 'transcript-region-outside'],
    ['far left', buildPage({}, -200, 1, 300, 1), { part }, 'transcript-region-outside'],
    [
      'a crop that goes beyond',
      buildPage({}, 900, 900, 100, 100),
      { part, crop: { x: 3500, y: 0, w: 1000, h: 1000 } },
      'transcript-region-outside',
    ],
    [
      'a copy rounded to whole pixels',
      buildPage({ width: 333, height: 250 }, 1, 1, 1, 1),
      { part },
      'placed',
    ],
  ])('%s → %s', (_name, page, placement, code) => {
    expect(getCode(page, placement)).toBe(code);
  });
});
