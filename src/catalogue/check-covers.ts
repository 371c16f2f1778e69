import type { Everything, LoadedPart, LoadedRecord, Origin } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { Fault } from '../model/fault.ts';
import { isPicture } from '../model/part.ts';
import { getRangeParts } from '../model/range.ts';
import { formatRegion, isRegionInside } from '../model/region.ts';
import { buildFieldFault } from './build-fault.ts';

/** A cover, like a material of a lesson or a poster, shows a picture its record has, and lies within it. Unknown records are found elsewhere. */
export function checkCovers({ exhibitions, lessons, campaigns, records }: Everything): Fault[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [
    ...exhibitions.flatMap(({ cover, chapters, origin }) => [
      ...checkCover(cover, 'cover', origin, byId),
      ...chapters.flatMap((chapter, i) =>
        chapter.cover && !chapter.withdrawn
          ? checkCover(chapter.cover, `chapters.${i}.cover`, origin, byId)
          : [],
      ),
    ]),
    ...lessons.flatMap(({ cover, materials, origin }) => [
      ...checkCover(cover, 'cover', origin, byId),
      ...materials.flatMap((material, i) => checkCover(material, `materials.${i}`, origin, byId)),
    ]),
    ...campaigns.flatMap(({ poster, origin }) =>
      poster ? checkCover(poster, 'poster', origin, byId) : [],
    ),
  ];
}

function checkCover(
  { record: id, part: partId, xywh }: Cover,
  field: string,
  origin: Origin,
  byId: ReadonlyMap<string, LoadedRecord>,
): Fault[] {
  const record = byId.get(id);
  if (!record || record.withdrawn) return [];
  const parts = findParts(record, byId);
  if (!parts) return [];
  const part =
    partId === undefined ? parts.find(isPicture) : parts.find((one) => one.id === partId);
  if (!part) {
    return partId === undefined
      ? [buildFieldFault('cover-without-part', origin, `${field}.record`, id)]
      : [buildFieldFault('unknown-part', origin, `${field}.part`, partId, { record: id })];
  }
  if (!isPicture(part)) return [buildFieldFault('part-not-image', origin, `${field}.part`, partId)];
  if (!xywh || isRegionInside(xywh, part)) return [];
  const { width, height } = part;
  const value = formatRegion(xywh);
  return [buildFieldFault('region-outside', origin, `${field}.xywh`, value, { width, height })];
}

/** Nothing where the parts are those of a volume that could not be read. */
function findParts(
  record: LoadedRecord,
  byId: ReadonlyMap<string, LoadedRecord>,
): readonly LoadedPart[] | undefined {
  if (!record.range) return record.parts;
  const volume = byId.get(record.partOf ?? '');
  return volume && getRangeParts(record.range, volume.parts);
}
