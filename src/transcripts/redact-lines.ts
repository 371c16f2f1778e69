import { doRegionsMeet, type Region } from '../model/region.ts';
import { findBounds } from './shape.ts';
import type { TranscriptLine } from '../model/content.ts';

export const REDACTED_TEXT = '〔…〕';

/**
 * A line that touches a redacted rectangle loses its whole text: what is left of a sentence tells too much.
 * Lines without a region stay as they are; ask `hasUnplacedLines` before.
 */
export function redactLines<L extends TranscriptLine>(
  lines: readonly L[],
  rectangles: readonly Region[],
): (L | TranscriptLine)[] {
  return lines.map((line) => {
    const boxes = getBoxes(line);
    const isTouched = rectangles.some((rectangle) =>
      boxes.some((box) => doRegionsMeet(box, rectangle)),
    );
    return isTouched ? blackOut(line) : line;
  });
}

/** On a part with redactions such lines cannot be judged: they may stand where nothing may be read. */
export function hasUnplacedLines(lines: readonly TranscriptLine[]): boolean {
  return lines.some((line) => line.region === undefined);
}

// Named one by one: a field added to lines later is gone unless it is let through here.
function blackOut({ id, region, direction, block, coarse }: TranscriptLine): TranscriptLine {
  return { id, text: REDACTED_TEXT, region, direction, block, coarse };
}

function getBoxes(line: TranscriptLine): Region[] {
  const words = line.words?.map((word) => word.region) ?? [];
  return [line.region, findBounds(line.polygon ?? []), ...words].filter((box) => box !== undefined);
}
