import { isPicture } from './part.ts';
import type { PublishedRecord } from './published.ts';
import type { ViewingDirection } from './record.ts';

/** As stated; else leaves of vertical text are turned from right to left. */
export function getViewingDirection({
  viewingDirection,
  parts,
}: Pick<PublishedRecord, 'viewingDirection' | 'parts'>): ViewingDirection {
  if (viewingDirection) return viewingDirection;
  const lines = parts.filter(isPicture).flatMap((part) => part.lines);
  const vertical = lines.filter((line) => line.direction === 'vertical');
  return vertical.length * 2 > lines.length ? 'right-to-left' : 'left-to-right';
}
