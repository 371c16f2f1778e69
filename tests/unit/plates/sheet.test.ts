import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findCollisions } from '../../../src/plates/check-sheet.ts';
import { weighSources } from '../../../src/plates/evidence.ts';
import type { LetterStyle } from '../../../src/plates/lettering/lettering.ts';
import { findUnmarkedCrop } from '../../../src/plates/mark-coverage.ts';
import { PAPER } from '../../../src/plates/palette.ts';
import { finishPlate } from '../../../src/plates/plate.ts';
import { renderPlate } from '../../../src/plates/render-plate.ts';
import { Sheet } from '../../../src/plates/sheet.ts';

const STYLE: LetterStyle = { face: 'song', size: 60, fill: '#1d1a16' };
const TEXT = { kind: 'text' } as const;

function drawSheet(): Sheet {
  return new Sheet({ width: 1600, height: 1200 });
}

describe('the printer’s reader', () => {
  it('has nothing to say of a clean sheet', () => {
    const sheet = drawSheet();
    sheet.level(500, 200, 1400, { width: 2 });
    sheet.write('千佛山', [400, 400], STYLE, TEXT);
    sheet.write('伏泉山', [800, 400], STYLE, TEXT);
    expect(findCollisions(sheet)).toEqual([]);
  });

  it('finds lettering over lettering', () => {
    const sheet = drawSheet();
    sheet.write('千佛山', [400, 400], STYLE, TEXT);
    sheet.write('伏泉山', [520, 410], STYLE, TEXT);
    expect(findCollisions(sheet)[0]).toMatchObject({
      kind: 'overlap',
      text: '伏泉山',
      other: '千佛山',
    });
  });

  it('lets a halo interrupt a hairline, never a heavy line', () => {
    for (const [width, halo, kinds] of [
      [2, undefined, ['crossing']],
      [2, PAPER, []],
      [9, PAPER, ['crossing']],
    ] as const) {
      const sheet = drawSheet();
      sheet.level(430, 200, 1400, { width });
      sheet.write('江', [400, 400], STYLE, { ...TEXT, halo });
      expect(findCollisions(sheet).map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  it('knows what a field has covered', () => {
    const sheet = drawSheet();
    sheet.level(430, 200, 1400, { width: 2 });
    sheet.field({ x: 350, y: 380, w: 200, h: 100 });
    sheet.write('江', [400, 400], STYLE, TEXT);
    expect(findCollisions(sheet)).toEqual([]);
    sheet.level(430, 200, 1400, { width: 2 });
    expect(findCollisions(sheet)).toHaveLength(1);
  });

  it('finds lettering outside the frame', () => {
    const sheet = drawSheet();
    sheet.write('江', [20, 20], STYLE, TEXT);
    expect(findCollisions(sheet)[0]).toMatchObject({ kind: 'outside', text: '江' });
  });
});

describe('a finished plate', () => {
  it('gives lettering of one group as one line and lets paragraphs run on', () => {
    const sheet = drawSheet();
    sheet.write('四月', [300, 300], STYLE, { kind: 'date', group: 'a' });
    sheet.write('初一', [600, 300], STYLE, { kind: 'date', group: 'a' });
    sheet.paragraph('红三十军八十九师击溃陶凯部', [300, 500], 500, STYLE, TEXT);
    const { lines } = finishPlate(sheet, 'ZJ-TB·2026-999');
    expect(lines[0]).toMatchObject({ text: '四月 初一', kind: 'date', direction: 'horizontal' });
    expect(lines[0]!.region).toMatchObject({ x: 300, y: 300, w: 420 });
    const rest = lines.slice(1);
    expect(rest.map(({ text }) => text).join('')).toBe('红三十军八十九师击溃陶凯部');
    expect(new Set(rest.map(({ block }) => block))).toEqual(new Set(['b1']));
  });

  it('is rendered as the same bytes twice', () => {
    const render = () => {
      const sheet = drawSheet();
      sheet.write('展卷', [300, 300], STYLE, { ...TEXT, halo: PAPER });
      return renderPlate(finishPlate(sheet, 'ZJ-TB·2026-999').svg, 400);
    };
    const [first, second] = [render(), render()].map((png) =>
      createHash('sha256').update(png).digest('hex'),
    );
    expect(first).toBe(second);
    expect(render().subarray(1, 4).toString()).toBe('PNG');
  });

  it('is refused where it is too dense for the mark', () => {
    const sheet = new Sheet({ width: 3000, height: 2200 });
    sheet.field({ x: 150, y: 150, w: 2700, h: 1900 }, '#1d1a16', true);
    expect(() => finishPlate(sheet, 'ZJ-TB·2026-999')).toThrow('no room for the mark in the crop');
  });
});

describe('finding a crop without the mark', () => {
  const size = { width: 60, height: 40 };
  const crop = { width: 20, height: 15 };

  it('agrees with trying every crop', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const marks = Array.from({ length: 14 }, (_, i) => ({
        x: (seed * 17 + i * 23) % 54,
        y: (seed * 7 + i * 11) % 37,
        w: 6,
        h: 3,
      }));
      const isBare = (x: number, y: number) =>
        !marks.some((m) => m.x >= x && m.y >= y && m.x + 6 <= x + 20 && m.y + 3 <= y + 15);
      let bare = false;
      for (let y = 0; y <= 25; y++) for (let x = 0; x <= 40; x++) bare ||= isBare(x, y);
      const found = findUnmarkedCrop(size, marks, crop);
      expect(found !== undefined, `seed ${seed}`).toBe(bare);
      if (found) expect(isBare(found.x, found.y)).toBe(true);
    }
  });
});

describe('the weight of evidence', () => {
  const source = { short: 'a', name: 'a', standing: 'cited' } as const;
  const sources = [
    { ...source, id: 'p1' },
    { ...source, id: 'p2', family: 'tian' },
    { ...source, id: 'p3', family: 'tian' },
    { ...source, id: 'p4', standing: 'unsettled' } as const,
  ];

  it('counts sources of standing, those of one hand once', () => {
    expect(weighSources(['p1', 'p2'], sources)).toBe('two');
    expect(weighSources(['p2', 'p3'], sources)).toBe('one');
    expect(weighSources(['p1', 'p4'], sources)).toBe('one');
    expect(weighSources(['p4'], sources)).toBe('none');
    expect(weighSources([], sources)).toBe('none');
  });
});
