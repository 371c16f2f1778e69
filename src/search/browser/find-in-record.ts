import type { Region } from '../../model/region.ts';
import { findDateHits, findHits, listSpans, type Hit, type Span } from '../shared/find-hits.ts';
import type { Fold } from '../shared/fold.ts';
import type { LineRow } from '../shared/index-format.ts';
import { placeUnits } from '../shared/place-units.ts';
import { parseQuery } from '../shared/query.ts';
import { findRegions } from './find-place.ts';

/** A line of a record's transcripts. */
export interface RecordLine extends LineRow {
  readonly part: string;
}

/** One occurrence of one of the query's terms. */
export interface RecordHit {
  /** One a line; a phrase may go on over lines and pages. */
  readonly spans: readonly Span[];
  /** Where it stands on the scans; none where lines have no boxes. */
  readonly places: readonly { readonly line: number; readonly region: Region }[];
}

/** In the order of the text; what is looked for is the same as in the whole site. */
export function findInRecord(lines: readonly RecordLine[], query: string, fold: Fold): RecordHit[] {
  const { units } = placeUnits(lines, true, fold);
  const hits = parseQuery(query, fold)
    .terms.filter((term) => !term.isExcluded)
    .flatMap((term): Hit[] => [
      ...findHits(units, term),
      ...(term.dateToken === undefined ? [] : findDateHits(lines, units, term.dateToken)),
    ])
    .sort((a, b) => a.first - b.first || b.end - a.end);
  // A date is found as it is written and as what it means; that is one occurrence.
  const apart = hits.filter((hit, place) => hit.first >= (hits[place - 1]?.end ?? 0));
  return apart.map((hit) => {
    const spans = listSpans(units, hit);
    return { spans, places: findRegions(lines, spans) };
  });
}
