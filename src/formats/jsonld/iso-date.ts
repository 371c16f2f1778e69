import type { ArchivalDate } from '../../model/archival-date.ts';

/** ISO 8601 as schema.org wants it: a date or an interval as written where that is exact, else its bounds. */
export function buildIsoDate({ edtf, earliest, latest }: ArchivalDate): string | undefined {
  if (/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?(\/\d{4}(-(0\d|1[0-2])(-\d\d)?)?)?$/.test(edtf)) return edtf;
  return earliest === undefined && latest === undefined
    ? undefined
    : `${earliest ?? '..'}/${latest ?? '..'}`;
}

/** The two ends of an interval, for birth and death, start and end; only what is stated exactly. */
export function findIsoEnds({ edtf }: ArchivalDate): { from?: string; to?: string } {
  const [from, to] = edtf
    .split('/')
    .map((end) => (/^\d{4}(-\d\d){0,2}$/.test(end) ? end : undefined));
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
