/**
 * What a line is, from the many words that software uses for it (ALTO tags, PAGE types, structure in
 * `custom`). Ordered: the first that fits counts, so that a running header is not taken for a heading.
 */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['page-number', /page[-_ ]?num|folio|numbering/i],
  ['running-title', /^(header|footer)$|running|catch-?word|signature-mark|quiremark/i],
  ['marginalia', /margin/i],
  ['note', /comment|footnote|endnote|interlinear|gloss/i],
  ['heading', /head|title|rubric/i],
  ['caption', /caption/i],
  ['byline', /author|credit/i],
  ['signature', /signature/i],
  ['stamp', /stamp|seal/i],
];

/** Nothing for ordinary text. */
export function findLineKind(...labels: readonly (string | undefined)[]): string | undefined {
  for (const label of labels) {
    const found = KINDS.find(([, words]) => label !== undefined && words.test(label));
    if (found) return found[0];
  }
  return undefined;
}
