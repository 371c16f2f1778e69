import type { ReadingOrder } from '../islands/deep-zoom/part.ts';
import { isPicture } from '../model/part.ts';
import type { PublishedPart, PublishedRecord } from '../model/published.ts';
import { getViewingDirection } from '../model/viewing-direction.ts';

/** Pages lie open two by two; photographs and views of an object one by one. */
export function buildReadingOrder(record: PublishedRecord): ReadingOrder {
  const spreads: string[][] = [];
  let isFirstPage = true;
  let open: PublishedPart | undefined;
  for (const part of record.parts.filter(isPicture)) {
    if (open && part.kind === 'page' && part.followsGap !== true) {
      spreads.at(-1)?.push(part.id);
      open = undefined;
      continue;
    }
    spreads.push([part.id]);
    const isAlone = part.kind !== 'page' || (isFirstPage && record.firstPageAlone === true);
    open = isAlone ? undefined : part;
    if (part.kind === 'page') isFirstPage = false;
  }
  return { direction: getViewingDirection(record), spreads };
}

/** A back belongs to the front that comes next before it; id of the other side of one of the two. */
export function findOtherSide(parts: readonly PublishedPart[], id: string): string | undefined {
  const pictures = parts.filter(isPicture);
  const at = pictures.findIndex((part) => part.id === id);
  const isPair = (front: number): boolean =>
    pictures[front]?.side === 'recto' && pictures[front + 1]?.side === 'verso';
  if (isPair(at)) return pictures[at + 1]?.id;
  return isPair(at - 1) ? pictures[at - 1]?.id : undefined;
}
