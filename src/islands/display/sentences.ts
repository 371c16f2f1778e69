/** A stretch of a text, from and to in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A sentence ends with its closing marks; a line of a list or a heading has none. A stop between figures is no end.
const SENTENCE =
  /[^。！？!?；;…\n.]+(?:\.(?=\S)[^。！？!?；;…\n.]*)*[。！？!?；;….]*[”’」』）)\]"']*/gu;

/** Cuts a text into sentences short enough to be lit one at a time. */
export function splitSentences(text: string): readonly Span[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    const lead = words.length - words.trimStart().length;
    const start = index + lead;
    const end = index + words.trimEnd().length;
    return /[\p{L}\p{N}]/u.test(words) ? [{ start, end }] : [];
  });
}
