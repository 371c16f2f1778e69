import type { LoadedPart, TranscriptLine } from '../model/content.ts';
import type { PublishedTranslation, TranslationLine } from '../model/published.ts';
import { alignTranslation, type AlignedLine } from '../transcripts/align-translation.ts';
import { hasUnplacedLines, redactLines, REDACTED_TEXT } from '../transcripts/redact-lines.ts';

/**
 * A translation tells what was blackened as well as the original does, and may tell it a line earlier: where a line
 * of the transcript meets a redaction, the translation of its whole paragraph loses its text. On a part with
 * redactions only lines that say themselves where they belong are let through; one that does not holds back all.
 */
export function publishTranslations(part: LoadedPart): readonly PublishedTranslation[] | undefined {
  const translations = (part.translations ?? []).flatMap(({ language, credit }, i) => {
    const read = part.translated?.[i];
    if (!read) return [];
    const aligned = alignTranslation(read, part.lines, part.redactions.length === 0);
    const lines = part.redactions.length === 0 ? aligned.map(publishLine) : redact(aligned, part);
    return lines.length === 0 ? [] : [{ language, credit, lines }];
  });
  return translations.length === 0 ? undefined : translations;
}

function publishLine({ line, of }: AlignedLine): TranslationLine {
  return { text: line.text, of: of?.id };
}

function redact(aligned: readonly AlignedLine[], { lines, redactions }: LoadedPart) {
  const placed = aligned.map(({ line, of }): TranscriptLine => ({
    ...line,
    region: line.region ?? of?.region,
  }));
  if (hasUnplacedLines(placed) || hasUnplacedLines(lines)) return [];
  const rectangles = redactions.map(({ region }) => region);
  const isBlack = (line: TranscriptLine): boolean =>
    redactLines([line], rectangles)[0]?.text !== line.text;
  // Lines without a paragraph are taken for one.
  const closed = new Set(lines.filter(isBlack).map(({ block }) => block));
  const isClosed = ({ of }: AlignedLine): boolean => of !== undefined && closed.has(of.block);
  return aligned.map((one, i): TranslationLine => {
    const line = placed[i];
    const isShown = line !== undefined && !isBlack(line) && !isClosed(one);
    return isShown ? publishLine(one) : { text: REDACTED_TEXT, of: one.of?.id };
  });
}
