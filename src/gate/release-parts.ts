import type { EmptiedRecord, Everything, LoadedPart, LoadedRecord } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture, isRecording } from '../model/part.ts';
import { getRangeParts } from '../model/range.ts';

/** The parts a record shows, and the record that describes them: its volume, where it is a range of one. */
export interface ReleasedParts {
  readonly parts: readonly LoadedPart[];
  readonly describedBy: LoadedRecord;
}

export interface PartRelease {
  readonly getParts: (record: LoadedRecord) => ReleasedParts;
  /** May this view be shown? Without a part the first picture is meant. */
  readonly isShown: (view: Cover) => boolean;
  /** `holder/slug#part` of volumes. */
  readonly closedPages: ReadonlySet<string>;
}

/**
 * Pages of volumes that were scanned once for many items. An item that passes brings its range along even
 * where its volume does not pass; a page in the range of an item that is held back passes nowhere, also where
 * the volume passes or a neighbour begins on it.
 */
export function buildPartRelease(
  { records, emptiedRecords }: Pick<Everything, 'records' | 'emptiedRecords'>,
  released: readonly LoadedRecord[],
): PartRelease {
  const byId = new Map(records.map((record) => [record.id, record]));
  const releasedById = new Map(released.map((record) => [record.id, record]));
  const findVolume = ({ range, partOf }: EmptiedRecord | LoadedRecord): LoadedRecord | undefined =>
    range && byId.get(partOf ?? '');

  const closedPages = new Set<string>();
  for (const record of [...records, ...emptiedRecords]) {
    const volume = findVolume(record);
    if (!record.range || !volume || releasedById.has(record.id)) continue;
    for (const { id } of getRangeParts(record.range, volume.parts)) {
      closedPages.add(buildPartKey(volume.id, id));
    }
  }
  const getParts = (record: LoadedRecord): ReleasedParts => {
    const volume = findVolume(record);
    const describedBy = volume ?? record;
    const all = record.range && volume ? getRangeParts(record.range, volume.parts) : record.parts;
    const open = all.filter(({ id }) => !closedPages.has(buildPartKey(describedBy.id, id)));
    const ids = new Set(open.map(({ id }) => id));
    // A recording in which a closed page is read aloud tells what is on it.
    const parts = open.filter(
      (part) =>
        !isRecording(part) || part.lines.every(({ reads }) => !reads || ids.has(reads.part)),
    );
    return { parts, describedBy };
  };
  const isShown = (view: Cover): boolean => {
    const record = releasedById.get(view.record);
    const parts = record ? getParts(record).parts : [];
    return view.part === undefined
      ? parts.some(isPicture)
      : parts.some(({ id }) => id === view.part);
  };
  return { getParts, isShown, closedPages };
}
