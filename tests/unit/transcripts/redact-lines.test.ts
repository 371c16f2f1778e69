import { describe, expect, it } from 'vitest';
import {
  hasUnplacedLines,
  redactLines,
  REDACTED_TEXT,
} from '../../../src/transcripts/redact-lines.ts';
import type { TranscriptLine } from '../../../src/model/content.ts';

const region = { x: 100, y: 100, w: 200, h: 50 };
const secret: TranscriptLine = {
  id: 'l',
  text: '秘密姓名',
  direction: 'horizontal',
  region,
  block: 'b',
  kind: 'heading',
  polygon: [
    [100, 100],
    [300, 100],
    [300, 170],
  ],
  baseline: [
    [100, 150],
    [300, 150],
  ],
  words: [{ text: '秘密', region: { x: 100, y: 100, w: 90, h: 50 } }],
  continues: true,
};

describe('redactLines', () => {
  it('leaves of a touched line its place and nothing else', () => {
    const [line] = redactLines([secret], [{ x: 290, y: 140, w: 5, h: 5 }]);
    expect(line).toEqual({
      id: 'l',
      text: REDACTED_TEXT,
      direction: 'horizontal',
      region,
      block: 'b',
    });
    expect(JSON.stringify(line)).not.toMatch(/秘|密|姓|名/);
  });

  it('touches by the polygon where that is larger than the box', () => {
    const [line] = redactLines([secret], [{ x: 250, y: 160, w: 5, h: 5 }]);
    expect(line?.text).toBe(REDACTED_TEXT);
  });

  it('leaves lines alone that only share an edge or have no rectangle on them', () => {
    const { polygon: _polygon, ...plain } = secret;
    const rectangles = [
      { x: 300, y: 100, w: 50, h: 50 },
      { x: 100, y: 150, w: 50, h: 50 },
      { x: 0, y: 0, w: 100, h: 100 },
    ];
    expect(redactLines([plain], rectangles)).toEqual([plain]);
    expect(redactLines([secret], [])).toEqual([secret]);
  });
});

describe('hasUnplacedLines', () => {
  it('sees lines that cannot be judged', () => {
    const { region: _region, ...unplaced } = secret;
    expect(hasUnplacedLines([secret])).toBe(false);
    expect(hasUnplacedLines([secret, unplaced])).toBe(true);
    expect(hasUnplacedLines([])).toBe(false);
  });
});
