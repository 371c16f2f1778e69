import type { CueTarget, Everything, LoadedPart, LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { isPicture, isRecording } from '../model/part.ts';
import { doRegionsMeet, formatRegion, isRegionInside, type Region } from '../model/region.ts';
import { buildFieldFault } from './build-fault.ts';

/** Posters are pictures of the record, and what is read aloud is there to be read. */
export function checkRecordings({ records }: Everything): Fault[] {
  return records.flatMap((record) =>
    record.withdrawn
      ? []
      : record.parts.flatMap((part, i) =>
          isRecording(part) ? checkRecording(record, part, `parts.${i}`) : [],
        ),
  );
}

function checkRecording(record: LoadedRecord, part: LoadedPart, field: string): Fault[] {
  const { origin, parts } = record;
  const poster = parts.find(({ id }) => id === part.poster);
  const isPosterWrong = part.poster !== undefined && !(poster && isPicture(poster));
  return [
    ...(isPosterWrong
      ? [buildFieldFault('poster-not-picture', origin, `${field}.poster`, part.poster)]
      : []),
    ...part.lines.flatMap(({ reads }) => {
      const code = reads && findCueFault(parts, reads);
      const names = { target: reads ? sayTarget(reads) : '' };
      const at = `${field}.transcript`;
      return code ? [buildFieldFault(code, origin, at, part.transcript?.file, names)] : [];
    }),
  ];
}

function findCueFault(
  parts: readonly LoadedPart[],
  { part: id, line, region }: CueTarget,
): 'unknown-cue' | 'cue-reads-redacted' | undefined {
  const part = parts.find((one) => one.id === id);
  const read = part?.lines.find((one) => one.id === line);
  if (!part || (line !== undefined && !read)) return 'unknown-cue';
  if (region && !isRegionInside(region, part)) return 'unknown-cue';
  const place = region ?? read?.region;
  const covered: readonly Region[] = part.redactions.map((redaction) => redaction.region);
  // Where a line has no place nobody can tell that it lies outside what is covered.
  const isCovered = place ? covered.some((one) => doRegionsMeet(one, place)) : covered.length > 0;
  return isCovered ? 'cue-reads-redacted' : undefined;
}

function sayTarget({ part, line, region }: CueTarget): string {
  return `${part}:${region ? formatRegion(region) : (line ?? '')}`;
}
