// Runs in the build and in the browser: no imports but types.
import type { Region } from '../model/region.ts';
import type { QuoteSpan } from './find-quote.ts';
import type { TranscriptLine, TranscriptWord } from '../model/content.ts';

/** A box on the image for each stretch, in whole pixels; none for lines without a region. */
export function buildQuoteRegions(
  spans: readonly QuoteSpan[],
): { readonly lineId: string; readonly region: Region }[] {
  return spans.flatMap((span) => {
    const region = findSpanRegion(span);
    return region ? [{ lineId: span.line.id, region }] : [];
  });
}

/** From the boxes of the words where they spell the line, else by position along the line. */
function findSpanRegion({ line, start, end }: QuoteSpan): Region | undefined {
  if (!line.region || start >= end) return undefined;
  if (line.coarse) return line.region;
  const words = alignWords(line);
  if (!words) return cut(line.region, line, line.text, start, end);
  const pieces = words
    .filter((word) => word.start < end && word.start + word.text.length > start)
    .map((word) =>
      cut(
        word.region,
        line,
        word.text,
        Math.max(start - word.start, 0),
        Math.min(end - word.start, word.text.length),
      ),
    );
  // Recognition now and then puts a word's box far off; the line's own box is more to be trusted.
  const found = unite(pieces);
  return (
    (found && findOverlap(found, line.region)) ?? cut(line.region, line, line.text, start, end)
  );
}

/** Each word's offset in the line's text; nothing where the words do not spell it. */
function alignWords(line: TranscriptLine): (TranscriptWord & { start: number })[] | undefined {
  let from = 0;
  const aligned: (TranscriptWord & { start: number })[] = [];
  for (const word of line.words ?? []) {
    const start = line.text.indexOf(word.text, from);
    if (start === -1 || line.text.slice(from, start).trim() !== '') return undefined;
    aligned.push({ ...word, start });
    from = start + word.text.length;
  }
  return aligned.length > 0 && isNearEnd(line, from) ? aligned : undefined;
}

function isNearEnd(line: TranscriptLine, offset: number): boolean {
  return line.text.slice(offset).trim().length <= (line.continues ? 1 : 0);
}

/** The part of a box that characters `start` to `end` of its text take, by their widths. */
function cut(box: Region, line: TranscriptLine, text: string, start: number, end: number): Region {
  const total = measure(text);
  const before = measure(text.slice(0, start)) / total;
  const after = measure(text.slice(0, end)) / total;
  const [from, to] = line.reversed ? [1 - after, 1 - before] : [before, after];
  if (line.direction === 'vertical') {
    const y = Math.floor(box.y + box.h * from);
    return { x: box.x, y, w: box.w, h: Math.max(Math.ceil(box.y + box.h * to) - y, 1) };
  }
  const x = Math.floor(box.x + box.w * from);
  return { x, y: box.y, w: Math.max(Math.ceil(box.x + box.w * to) - x, 1), h: box.h };
}

const WIDE =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60]|[\u{1F000}-\u{3FFFF}]/u;

/** In ems: full-width characters count one, others half; never zero. */
function measure(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.5;
  return ems;
}

function unite(regions: readonly Region[]): Region | undefined {
  if (regions.length === 0) return undefined;
  const x = Math.min(...regions.map((region) => region.x));
  const y = Math.min(...regions.map((region) => region.y));
  const right = Math.max(...regions.map((region) => region.x + region.w));
  const bottom = Math.max(...regions.map((region) => region.y + region.h));
  return { x, y, w: right - x, h: bottom - y };
}

function findOverlap(a: Region, b: Region): Region | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const w = Math.min(a.x + a.w, b.x + b.w) - x;
  const h = Math.min(a.y + a.h, b.y + b.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}
