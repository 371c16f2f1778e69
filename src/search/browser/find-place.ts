import type { Region } from '../../model/region.ts';
import { buildQuoteRegions } from '../../transcripts/build-quote-regions.ts';
import type { Span } from '../shared/find-hits.ts';
import type { LineRow } from '../shared/index-format.ts';

/** Where stretches of lines stand on the scan, in recorded pixels; none for lines without a box. */
export function findRegions(
  lines: readonly LineRow[],
  spans: readonly Span[],
): { readonly line: number; readonly region: Region }[] {
  return spans.flatMap(({ line, start, end }) => {
    const row = lines[line];
    const box = row && findBox(row);
    if (!row || !box) return [];
    const found = buildQuoteRegions([
      {
        line: {
          id: row.id ?? '',
          text: row.text,
          region: box,
          direction: row.isVertical ? 'vertical' : 'horizontal',
          reversed: row.isReversed,
          coarse: row.isCoarse,
        },
        start,
        end,
      },
    ]);
    return found.map(({ region }) => ({ line, region }));
  });
}

export function findBox({ box }: LineRow): Region | undefined {
  return box && { x: box[0], y: box[1], w: box[2], h: box[3] };
}
