import type { Cover } from '../model/exhibition.ts';
import type { LoadedPart, LoadedRecord } from '../model/content.ts';
import { buildPartKey } from '../model/master.ts';
import { getRangeParts } from '../model/range.ts';

/** The parts a record shows, and the record that describes them. */
export interface ReleasedParts {
  readonly parts: readonly LoadedPart[];
  readonly describedBy: LoadedRecord;
}

/**
 * Pages of volumes that were scanned once for many items. An item that passes brings its range along even
 * where its volume does not pass; a page in the range of an item that is held back passes nowhere, also where
 * the volume passes or a neighbour begins on it.
 */
export function buildPartRelease(
  records: readonly LoadedRecord[],
  released: ReadonlyMap<string, LoadedRecord>,
): {
  readonly getParts: (record: LoadedRecord) => ReleasedParts;
  /** `holder/slug#part` of the volume. */
  readonly closedPages: ReadonlySet<string>;
} {
  const byId = new Map(records.map((record) => [record.id, record]));
  const findVolume = ({ range, partOf }: LoadedRecord): LoadedRecord | undefined =>
    range && byId.get(partOf ?? '');

  const closedPages = new Set<string>();
  for (const record of records) {
    const volume = findVolume(record);
    if (!record.range || !volume || released.has(record.id)) continue;
    for (const { id } of getRangeParts(record.range, volume.parts)) {
      closedPages.add(buildPartKey(volume.id, id));
    }
  }
  const getParts = (record: LoadedRecord): ReleasedParts => {
    const volume = findVolume(record);
    const describedBy = volume ?? record;
    const all = record.range && volume ? getRangeParts(record.range, volume.parts) : record.parts;
    const parts = all.filter(({ id }) => !closedPages.has(buildPartKey(describedBy.id, id)));
    return { parts, describedBy };
  };
  return { getParts, closedPages };
}

/** Is there such a part at all, released or not? */
export function buildExists(records: readonly LoadedRecord[]): (cover: Cover) => boolean {
  const { getParts } = buildPartRelease(
    records,
    new Map(records.map((record) => [record.id, record])),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return ({ record: id, part }) => {
    const record = byId.get(id);
    const parts = record ? getParts(record).parts : [];
    return part === undefined ? parts.length > 0 : parts.some((candidate) => candidate.id === part);
  };
}
