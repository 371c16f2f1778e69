import { describe, expect, it } from 'vitest';
import { buildWebVtt } from '../../../src/formats/web-vtt.ts';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';
import { parseWebVtt } from '../../../src/transcripts/parse-web-vtt.ts';

const SOURCE = `WEBVTT 读档

NOTE 馆内的话，不公开

p1:line-3
00:01.000 --> 00:02.500 align:start
<v 王右木>同志们，<b>朋友们</b>

p1:10,20,30,40
01:00:00.000 --> 01:00:04.000
甲 &lt; 乙
第二行

00:05.000 --> 00:06.000

`;

describe('WebVTT', () => {
  it('gives cues with their times, and what of a page they read', () => {
    expect(parseWebVtt(SOURCE)).toMatchObject([
      {
        id: 'c1',
        text: '王右木：同志们，朋友们',
        time: { from: 1, to: 2.5 },
        reads: { part: 'p1', line: 'line-3' },
      },
      {
        id: 'c2',
        text: '甲 < 乙\n第二行',
        time: { from: 3600, to: 3604 },
        reads: { part: 'p1', region: { x: 10, y: 20, w: 30, h: 40 } },
      },
    ]);
  });

  it('is known by the ending of its name', () => {
    expect(parseTranscript('reading.vtt', SOURCE).format).toBe('web-vtt');
  });

  it.each([
    ['no header', '00:01.000 --> 00:02.000\n甲', 1],
    ['an end before the beginning', 'WEBVTT\n\n00:02.000 --> 00:01.000\n甲', 3],
    ['times in another form', 'WEBVTT\n\n1.0 --> 2.0\n甲', 3],
  ])('is refused with its line: %s', (_name, source, line) => {
    expect(() => parseWebVtt(source)).toThrow(
      expect.objectContaining({ fields: expect.objectContaining({ line }) }),
    );
  });

  it('is written anew from what was read, without notes, and read again the same', () => {
    const written = buildWebVtt(parseWebVtt(SOURCE));
    expect(written).not.toContain('馆内');
    expect(written).toContain('01:00:00.000 --> 01:00:04.000\n甲 &lt; 乙');
    expect(parseWebVtt(written).map(({ text, time }) => ({ text, time }))).toEqual(
      parseWebVtt(SOURCE).map(({ text, time }) => ({ text, time })),
    );
  });
});
