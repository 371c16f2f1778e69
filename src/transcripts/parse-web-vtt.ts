import type { CueTarget, TranscriptLine } from '../model/content.ts';
import { findRegion } from '../model/region.ts';
import { getLineNumber, TranscriptFault } from './transcript-fault.ts';

const STAMP = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})$/;
/** `p1:l0003` or `p1:120,80,600,400`: what of another part is being read aloud. */
const TARGET = /^([a-z0-9]+(?:-[a-z0-9]+)*):(.+)$/;

/**
 * WebVTT (https://www.w3.org/TR/webvtt1/): a line a cue, with its time in seconds. Notes, styles and settings of cues
 * are left out; a voice becomes words before the text. Cues that overlap are kept as they are.
 * @throws TranscriptFault
 */
export function parseWebVtt(source: string): TranscriptLine[] {
  const text = source.replace(/\r\n?/g, '\n');
  if (!/^WEBVTT(?:[ \t].*)?(?:\n|$)/.test(text))
    throw fail(1, '第一行应是 WEBVTT', 'the first line should be WEBVTT');
  const lines: TranscriptLine[] = [];
  for (const match of text.matchAll(/(?:^|\n\n+)([^\n]+(?:\n[^\n]+)*)/g)) {
    const rows = (match[1] ?? '').split('\n');
    const timed = rows.findIndex((row) => row.includes('-->'));
    // A header, a note, a style or a region.
    if (timed === -1 || timed > 1) continue;
    const at = getLineNumber(text, match.index + match[0].indexOf(match[1] ?? '')) + timed;
    const time = parseTimes(rows[timed] ?? '', at);
    const said = rows
      .slice(timed + 1)
      .map(parseWords)
      .join('\n')
      .trim();
    if (said === '') continue;
    lines.push({
      id: `c${lines.length + 1}`,
      text: said,
      direction: 'horizontal',
      time,
      reads: timed === 1 ? findTarget(rows[0] ?? '') : undefined,
    });
  }
  return lines;
}

function parseTimes(row: string, at: number): NonNullable<TranscriptLine['time']> {
  const [from, to] = row.split('-->').map((part) => parseStamp(part.trim().split(/\s+/)[0] ?? ''));
  if (from === undefined || to === undefined || to <= from) {
    throw fail(
      at,
      '时间应写成 00:01:02.500 --> 00:01:06.000，止在起之后',
      'times are written 00:01:02.500 --> 00:01:06.000, the end after the beginning',
      row,
    );
  }
  return { from, to };
}

function parseStamp(text: string): number | undefined {
  const match = STAMP.exec(text);
  if (!match) return undefined;
  const [, hours = '0', minutes, seconds] = match;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000) / 1000;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

function parseWords(row: string): string {
  return row
    .replace(/<v(?:\.[^ >]*)?\s+([^>]+)>/g, '$1：')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function findTarget(id: string): CueTarget | undefined {
  const [, part, rest] = TARGET.exec(id.trim()) ?? [];
  if (part === undefined || rest === undefined) return undefined;
  const region = findRegion(rest);
  return region ? { part, region } : { part, line: rest };
}

function fail(line: number, zh: string, en: string, value?: string): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-web-vtt',
    line,
    value,
    zh: `WebVTT 读不懂：${zh}。`,
    en: `this is no WebVTT we can read: ${en}.`,
  });
}
