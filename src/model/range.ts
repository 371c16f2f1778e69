import type { LoadedPart } from './content.ts';
import type { RecordFields } from './record.ts';

/** The parts of a volume from one id to another, both included; none where an end is missing or the order wrong. */
export function getRangeParts(
  range: NonNullable<RecordFields['range']>,
  parts: readonly LoadedPart[],
): readonly LoadedPart[] {
  const first = parts.findIndex(({ id }) => id === range.from);
  const last = parts.findIndex(({ id }) => id === range.to);
  return first === -1 || last === -1 ? [] : parts.slice(first, last + 1);
}
