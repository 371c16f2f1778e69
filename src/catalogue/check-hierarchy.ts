import type { EmptiedRecord, Everything, LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { LEVELS } from '../model/record.ts';
import { buildFieldFault } from './build-fault.ts';

type RecordsById = ReadonlyMap<string, LoadedRecord>;

/** Levels descend, nobody is their own ancestor, ranges lie in their volume. */
export function checkHierarchy({ records, emptiedRecords }: Everything): Fault[] {
  const byId: RecordsById = new Map(records.map((record) => [record.id, record]));
  return [
    ...records.flatMap((record) => [...checkParent(record, byId), ...checkRange(record, byId)]),
    ...emptiedRecords.flatMap((record) => checkRange(record, byId)),
    ...findCycles(records, byId),
  ];
}

function checkParent(record: LoadedRecord, byId: RecordsById): Fault[] {
  const parent = byId.get(record.partOf ?? '');
  if (!parent || parent.id === record.id) return [];
  if (parent.holder !== record.holder) {
    return [buildFieldFault('part-of-other-holder', record.origin, 'partOf', record.partOf)];
  }
  const isNested = record.level === 'series' && parent.level === 'series';
  if (isNested || LEVELS.indexOf(parent.level) < LEVELS.indexOf(record.level)) return [];
  const names = { child: record.level, parent: parent.level };
  return [buildFieldFault('part-of-level', record.origin, 'partOf', record.partOf, names)];
}

type RangeOfVolume = EmptiedRecord & Partial<Pick<LoadedRecord, 'level' | 'parts'>>;

function checkRange(record: RangeOfVolume | LoadedRecord, byId: RecordsById): Fault[] {
  const { range, origin, partOf, level = 'item', parts = [] } = record;
  if (!range) return [];
  if (level !== 'item' || partOf === undefined) {
    return [buildFieldFault('range-without-volume', origin, 'range')];
  }
  if (parts.length > 0) return [buildFieldFault('range-with-parts', origin, 'range')];
  const volume = byId.get(partOf);
  // An unknown or broken parent has a fault of its own.
  if (!volume || volume.withdrawn) return [];
  if (volume.level !== 'volume') return [buildFieldFault('range-without-volume', origin, 'range')];
  const ids = volume.parts.map(({ id }) => id);
  const missing = (['from', 'to'] as const).filter((end) => !ids.includes(range[end]));
  if (missing.length > 0) {
    const names = { record: volume.id };
    return missing.map((end) =>
      buildFieldFault('unknown-part', origin, `range.${end}`, range[end], names),
    );
  }
  return ids.indexOf(range.from) > ids.indexOf(range.to)
    ? [buildFieldFault('range-order', origin, 'range', `${range.from} – ${range.to}`)]
    : [];
}

/** Each circle once, at the first record met in it. Walks every record once. */
function findCycles(records: readonly LoadedRecord[], byId: RecordsById): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  for (const record of records) {
    const path: string[] = [];
    let current: LoadedRecord | undefined = record;
    while (current && !done.has(current.id)) {
      done.add(current.id);
      path.push(current.id);
      current = byId.get(current.partOf ?? '');
    }
    const start = current ? path.indexOf(current.id) : -1;
    const first = start === -1 ? undefined : byId.get(path[start] ?? '');
    if (!first) continue;
    const cycle = [...path.slice(start), first.id].join(' → ');
    faults.push(buildFieldFault('part-of-cycle', first.origin, 'partOf', first.partOf, { cycle }));
  }
  return faults;
}
