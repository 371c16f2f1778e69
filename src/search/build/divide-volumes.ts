import type { PublishedPart, PublishedRecord } from '../../model/published.ts';

/** A record with the pages that are found under it and nowhere else. */
export interface DividedRecord {
  readonly record: PublishedRecord;
  readonly parts: readonly PublishedPart[];
  /** Its text goes on where that of the record before it ends. */
  readonly isContinued: boolean;
}

/**
 * A page of a volume is found once: under its item where it lies in one, else under the volume. Two items that share a
 * page both show it, and the first has it. Items stand after their volume in the order of its pages, so that a phrase may go on
 * from one to the next.
 */
export function divideVolumes(records: readonly PublishedRecord[]): readonly DividedRecord[] {
  const items = Map.groupBy(
    records.filter(({ volumeRange }) => volumeRange),
    ({ partOf }) => partOf,
  );
  return records.flatMap((record) => {
    if (record.volumeRange) return [];
    const cut = items.get(record.id) ?? [];
    if (cut.length === 0) return [{ record, parts: record.parts, isContinued: false }];
    const places = new Map(record.parts.map(({ id }, place) => [id, place]));
    const begin = ({ parts }: PublishedRecord): number => places.get(parts[0]?.id ?? '') ?? 0;
    const taken = new Set<string>();
    let end = Number.NaN;
    const divided = [...cut]
      .sort((a, b) => begin(a) - begin(b))
      .map((item): DividedRecord => {
        const parts = item.parts.filter(({ id }) => !taken.has(id));
        for (const { id } of parts) taken.add(id);
        const first = places.get(parts[0]?.id ?? '') ?? Number.NaN;
        const isContinued = first === end + 1 && record.parts[first]?.followsGap !== true;
        end = places.get(parts.at(-1)?.id ?? '') ?? Number.NaN;
        return { record: item, parts, isContinued };
      });
    const rest = record.parts.filter(({ id }) => !taken.has(id));
    return [{ record, parts: rest, isContinued: false }, ...divided];
  });
}
