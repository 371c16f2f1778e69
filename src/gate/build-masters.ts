import type { LoadedRecord } from '../model/content.ts';
import { buildPartKey, type Master } from '../model/master.ts';
import type { ReleasedParts } from './release-parts.ts';

/** One for each part the record shows, by `holder/slug#part`; faults are placed where the part is described. */
export function buildMasters(
  record: LoadedRecord,
  { parts, describedBy }: ReleasedParts,
): (readonly [key: string, master: Master])[] {
  const positions = new Map(describedBy.parts.map(({ id }, i) => [id, i]));
  return parts.map((part) => [
    buildPartKey(record.id, part.id),
    {
      kind: part.kind,
      source: part.drawing === undefined ? 'file' : 'drawing',
      path: part.path,
      filePage: part.filePage,
      sha256: part.sha256,
      width: part.width,
      height: part.height,
      redactions: part.redactions.map(({ region }) => region),
      maxSize: part.maxSize,
      megapixelLimit: part.megapixelLimit,
      origin: describedBy.origin,
      field: `parts.${positions.get(part.id) ?? 0}`,
    },
  ]);
}
