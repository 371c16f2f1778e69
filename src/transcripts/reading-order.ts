import type { XmlElement } from './xml-element.ts';

/**
 * Ids in the order that a ReadingOrder element states, nested groups flattened; ALTO 4.3 calls the
 * references ElementRef@REF, PAGE RegionRef@regionRef. Indexed members go by index, others as they stand.
 */
export function getReadingOrder(readingOrder: XmlElement | undefined): string[] {
  if (!readingOrder) return [];
  const members = readingOrder.children.filter((child) => /Ref|Group/.test(child.name));
  return sortByIndex(members, (member) => Number(member.attributes['index'] ?? NaN)).flatMap(
    (member) => {
      const own = member.attributes['regionRef'] ?? member.attributes['REF'];
      return [...(own === undefined ? [] : own.split(/\s+/)), ...getReadingOrder(member)];
    },
  );
}

/** Sorts by index only if every one has an index; otherwise the order of the file stays. */
export function sortByIndex<T>(items: readonly T[], getIndex: (item: T) => number): T[] {
  const indexes = new Map(items.map((item) => [item, getIndex(item)]));
  if ([...indexes.values()].some(Number.isNaN)) return [...items];
  return [...items].sort((a, b) => (indexes.get(a) ?? 0) - (indexes.get(b) ?? 0));
}

/** Moves the listed ones to where the list has them; the others follow as they stood. */
export function sortByReadingOrder<T extends { readonly id?: string | undefined }>(
  items: readonly T[],
  order: readonly string[],
): T[] {
  const places = new Map(order.map((id, i) => [id, i]));
  const getPlace = (item: T) => places.get(item.id ?? '') ?? order.length;
  return [...items].sort((a, b) => getPlace(a) - getPlace(b));
}
