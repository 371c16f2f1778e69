import type { Range } from './ruler.ts';
import type { Span } from './span.ts';

/** A span on a ruler, in hundredths of the ruler's length from its beginning. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  /** Where it is certain, in hundredths of the bar itself; nowhere where it is one of several days. */
  readonly core?: { readonly from: number; readonly to: number } | undefined;
  /** One day: a dot, however wide the ruler. */
  readonly isPoint: boolean;
  /** It goes on beyond the ruler's end, or nobody knows how far. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

export function buildBar(span: Span, range: Range): Bar {
  const length = range.last + 1 - range.first;
  const clamp = (day: number): number => Math.min(Math.max(day - range.first, 0), length);
  // An end that is not known fades out to the ruler's own.
  const from = span.isOpenBefore ? 0 : clamp(span.first);
  const to = span.isOpenAfter ? length : clamp(span.last + 1);
  const share = (days: number): number => (100 * days) / length;
  const core = span.core && {
    from: (100 * (clamp(span.core.first) - from)) / Math.max(1, to - from),
    to: (100 * (clamp(span.core.last + 1) - from)) / Math.max(1, to - from),
  };
  return {
    left: share(from),
    width: share(to - from),
    core,
    isPoint: span.first === span.last && !span.isOpenBefore && !span.isOpenAfter,
    isOpenLeft: span.isOpenBefore || span.first < range.first,
    isOpenRight: span.isOpenAfter || span.last > range.last,
  };
}
