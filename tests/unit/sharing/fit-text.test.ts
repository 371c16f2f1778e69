import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/plates/lettering/set-line.ts';
import { coverText, fitText } from '../../../src/sharing/fit-text.ts';

const ROOM = {
  face: 'song-black',
  length: 460,
  depth: 250,
  leading: 1.3,
  sizes: [110, 90, 70, 50, 40],
} as const;

describe('fitting a title', () => {
  it('sets a short one in the largest size, on one line', () => {
    expect(fitText('山河之间', ROOM)).toEqual({ size: 110, lines: ['山河之间'] });
  });
  it('breaks a longer one between words, and no number', () => {
    expect(fitText('渡江之后一百一十八日手卷', ROOM).lines).toEqual([
      '渡江之后',
      '一百一十八日手卷',
    ]);
    expect(fitText('关于组织群众生产自救的通知', ROOM).lines).toEqual([
      '关于组织群众',
      '生产自救的通知',
    ]);
  });
  it('has each line inside its length, in Chinese and English', () => {
    for (const text of [
      '中国共产党川陕省委员会关于春荒时期组织群众开展生产自救的通知',
      'Urgent notice on organising production and relief in the counties',
    ]) {
      const { size, lines } = fitText(text, ROOM);
      for (const line of lines)
        expect(measureText(line, { face: ROOM.face, size })).toBeLessThanOrEqual(460 + size * 0.05);
    }
  });
  it('cuts what has no room even in the smallest size, and says so with an ellipsis', () => {
    const { size, lines } = fitText('春'.repeat(400), ROOM);
    expect(size).toBe(40);
    expect(lines.at(-1)).toMatch(/春…$/);
    expect(40 + (lines.length - 1) * 40 * 1.3).toBeLessThanOrEqual(ROOM.depth);
  });
});

describe('covering a text', () => {
  it('sets 〓 for what the face lacks and names it', () => {
    const { text, missing } = coverText('song-black', '王\u{2B740}\u{10FFFD}令');
    expect(text).toMatch(/^王.*令$/u);
    expect(text).not.toContain('\u{10FFFD}');
    expect(missing).toContain('\u{10FFFD}');
    expect(text.match(/〓/g)).toHaveLength(missing.length);
  });
  it('leaves what it has as it is', () => {
    expect(coverText('hei', 'J001-WS·2022·Y-0001').missing).toEqual([]);
  });
});
