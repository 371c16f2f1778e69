import type { ReadTranslation, TranscriptLine } from '../model/content.ts';

/** A line of a translation with the transcript's line that it belongs to, where that is known. */
export interface AlignedLine {
  readonly line: TranscriptLine;
  readonly of?: TranscriptLine | undefined;
}

/**
 * Lines belong together by an id that both files state, or else, where there are as many of the one as of the other,
 * by their order.
 * @param trustsOrder false where a line that is put to the wrong place would do harm
 */
export function alignTranslation(
  { lines, hasOwnIds }: ReadTranslation,
  original: readonly TranscriptLine[],
  trustsOrder: boolean,
): readonly AlignedLine[] {
  const byId = new Map(original.map((line) => [line.id, line]));
  if (hasOwnIds && lines.some(({ id }) => byId.has(id))) {
    return lines.map((line) => ({ line, of: byId.get(line.id) }));
  }
  const isInStep = trustsOrder && lines.length === original.length;
  return lines.map((line, i) => ({ line, of: isInStep ? original[i] : undefined }));
}
