// Runs in the build and in the browser: no imports but types.
import type { TranscriptLine } from '../model/content.ts';

/** A stretch of one line's text, offsets in UTF-16 units, end excluded. */
export interface QuoteSpan<L extends TranscriptLine = TranscriptLine> {
  readonly line: L;
  readonly start: number;
  readonly end: number;
}

/** Where a quotation stops agreeing with the transcript. */
export interface QuoteDifference {
  /** The longest beginning of the quotation that the transcript has, without white space. */
  readonly agreed: string;
  readonly quoted: string;
  /** What the transcript goes on with there; empty at its end. */
  readonly found: string;
}

const BLANK = /[\s\u00AD\u200B\uFEFF]/;
const BLANKS = new RegExp(BLANK, 'g');

/** The stretches a quotation covers, in order; white space and line breaks count nowhere, all else exactly. */
export function findQuote<L extends TranscriptLine>(
  lines: readonly L[],
  quote: string,
): QuoteSpan<L>[] | undefined {
  const wanted = compact(quote);
  const run = buildRun(lines);
  const at = wanted === '' ? -1 : run.text.indexOf(wanted);
  if (at === -1) return undefined;
  const spans: QuoteSpan<L>[] = [];
  for (let i = at; i < at + wanted.length; i += 1) {
    const line = lines[run.lines[i] as number] as L;
    const offset = run.offsets[i] as number;
    const last = spans.at(-1);
    if (last?.line === line) spans[spans.length - 1] = { ...last, end: offset + 1 };
    else spans.push({ line, start: offset, end: offset + 1 });
  }
  return spans;
}

/** For the fault of a quotation that is not there: how far it goes, and where the two part. */
export function getQuoteDifference(
  lines: readonly TranscriptLine[],
  quote: string,
): QuoteDifference {
  const wanted = compact(quote);
  const { text } = buildRun(lines);
  let agreed = '';
  let at = 0;
  for (const character of wanted) {
    const next = text.indexOf(agreed + character, at);
    if (next === -1) break;
    at = next;
    agreed += character;
  }
  const rest = agreed === '' ? '' : text.slice(at + agreed.length);
  return {
    agreed,
    quoted: shorten(wanted.slice(agreed.length)),
    found: shorten(rest),
  };
}

function compact(text: string): string {
  return text.replace(BLANKS, '');
}

function shorten(text: string): string {
  return Array.from(text).slice(0, 10).join('');
}

/** All text without blanks and without the hyphens of broken words; for each unit its line and offset. */
function buildRun(lines: readonly TranscriptLine[]) {
  let text = '';
  const lineOf: number[] = [];
  const offsets: number[] = [];
  lines.forEach((line, index) => {
    const own = line.continues ? line.text.replace(/[-\u2010\u00AD¬⸗=]$/u, '') : line.text;
    for (let offset = 0; offset < own.length; offset += 1) {
      const unit = own[offset] as string;
      if (BLANK.test(unit)) continue;
      text += unit;
      lineOf.push(index);
      offsets.push(offset);
    }
  });
  return { text, lines: lineOf, offsets };
}
