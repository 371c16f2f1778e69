import { buildQuoteRegions } from '../../transcripts/build-quote-regions.ts';
import { findQuote, getQuoteDifference } from '../../transcripts/find-quote.ts';
import { findPart, findRecord } from '../find-targets.ts';
import type { PublishedPart } from '../../model/published.ts';
import type { Problem } from '../problem.ts';
import { defineForm, partAttribute, recordAttribute } from './form.ts';

/** Words of a transcript, verbatim; only white space and line breaks may differ. */
export const quote = defineForm({
  name: 'Quote',
  example: '<Quote record="guan/tiaomu" part="p1">……</Quote>',
  place: 'block',
  content: 'text',
  holds: [],
  series: 'quote',
  attributes: { record: recordAttribute, part: partAttribute },
  check({ values, text, report }, lookup) {
    const record = findRecord(lookup, values.record, report, 'record');
    const part = record && findPart(record, values.part, report);
    if (!part) return {};
    if (part.lines.length === 0) {
      report('part', {
        code: 'no-transcript',
        value: part.id,
        zh: `${record.id} 的这个部件没有释文，无从引用。`,
        en: `this part of ${record.id} has no transcript to quote from.`,
      });
      return {};
    }
    const spans = findQuote(part.lines, text);
    if (!spans) {
      report(undefined, buildDifference(part, text));
      return {};
    }
    const lines = spans.map((span) => span.line.id);
    const regions = buildQuoteRegions(spans);
    return { quote: { record: record.id, part: part.id, text, lines, regions } };
  },
});

function buildDifference(part: PublishedPart, text: string): Problem {
  const nearest = getNearestLine(part, text);
  const { agreed, quoted, found } = getQuoteDifference(part.lines, text);
  // After one or two characters that stand anywhere, where the two part says nothing.
  const isTelling = agreed.length > 2;
  const zh = isTelling ? `在“${agreed.slice(-12)}”之后，引文作“${quoted}”，释文作“${found}”。` : '';
  const en = isTelling
    ? ` After "${agreed.slice(-12)}" the quotation goes on "${quoted}", the transcript "${found}".`
    : '';
  return {
    code: 'quote-differs',
    value: text.trim(),
    zh: `与释文不符，须逐字照录。${zh}释文中最接近的一行是“${nearest}”。`,
    en: `differs from the transcript; quote it to the letter.${en} Its nearest line is "${nearest}".`,
  };
}

/** The line that shares most pairs of characters with the quotation, measured by its own length. */
function getNearestLine(part: PublishedPart, text: string): string {
  const wanted = collectPairs(text);
  let best = { score: -1, text: '' };
  for (const line of part.lines) {
    const own = collectPairs(line.text);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    const score = (2 * shared) / (own.size + wanted.size);
    if (score > best.score) best = { score, text: line.text };
  }
  return best.text;
}

function collectPairs(text: string): Set<string> {
  const characters = Array.from(text.replace(/\s/g, ''));
  return new Set(characters.map((character, index) => character + (characters[index + 1] ?? '')));
}
