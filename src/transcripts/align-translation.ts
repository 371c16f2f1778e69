import type { TranscriptLine } from '../model/content.ts';
import { isNumberedId } from './build-page.ts';

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
  lines: readonly TranscriptLine[],
  original: readonly TranscriptLine[],
  trustsOrder: boolean,
): readonly AlignedLine[] {
  const stated = original.filter(({ id }) => !isNumberedId(id));
  const byId = new Map(stated.map((line) => [line.id, line]));
  if (lines.some(({ id }) => byId.has(id))) {
    return lines.map((line) => ({ line, of: byId.get(line.id) }));
  }
  const isInStep = trustsOrder && lines.length === original.length;
  return lines.map((line, i) => ({ line, of: isInStep ? original[i] : undefined }));
}
