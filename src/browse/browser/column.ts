import type { FacetFile, FacetValue } from '../shared/browse-format.ts';

/** The values of one facet, record by record. */
export interface Column {
  /** Of records. */
  readonly size: number;
  readonly values: readonly FacetValue[];
  readonly getValues: (record: number) => readonly FacetValue[];
  /** 1 for each record that has none of these values, else 0. */
  readonly findFailing: (values: readonly string[]) => Uint8Array;
  /** Where the places of each record begin, and one more where the last ends. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
}

export function buildColumn({ values, lengths, places }: FacetFile): Column {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, record) => {
    starts[record + 1] = (starts[record] ?? 0) + length;
  });
  const packed = Uint16Array.from(places);
  return {
    size: lengths.length,
    values,
    starts,
    places: packed,
    getValues: (record) =>
      [...packed.subarray(starts[record], starts[record + 1])].flatMap(
        (place) => values[place] ?? [],
      ),
    findFailing: (wanted) => {
      const isWanted = values.map(({ value }) => wanted.includes(value));
      return Uint8Array.from(lengths, (_, record) =>
        packed.subarray(starts[record], starts[record + 1]).some((place) => isWanted[place])
          ? 0
          : 1,
      );
    },
  };
}

/** How many of the records that count have each value, by its place. */
export function countColumn(
  { size, values, starts, places }: Column,
  doesCount: (record: number) => boolean,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let record = 0; record < size; record += 1) {
    if (!doesCount(record)) continue;
    const end = starts[record + 1] ?? 0;
    for (let at = starts[record] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
