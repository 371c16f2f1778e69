import path from 'node:path';
import { buildPartKey, type Master } from '../../model/master.ts';
import type { PublishedPart, PublishedRecord } from '../../model/published.ts';
import { findRegion } from '../../model/region.ts';
import type { Publication } from '../../press/publication.ts';
import type { ScanPlace } from '../shared/messages.ts';

export type ScanList = ReadonlyMap<string, readonly ScanPlace[]>;
type Source = Pick<Publication, 'catalogue' | 'masters' | 'derivatives'>;

const known = new WeakMap<Source, ScanList>();

/** Every scan that is published, by the keys of its pictures and of what is cut from them. */
export function listScans(publication: Source): ScanList {
  let list = known.get(publication);
  if (!list) known.set(publication, (list = buildList(publication)));
  return list;
}

function buildList({ catalogue, masters, derivatives }: Source): ScanList {
  const list = new Map<string, ScanPlace[]>();
  const add = (key: string, place: ScanPlace): void => {
    const places = list.get(key);
    if (places) places.push(place);
    else list.set(key, [place]);
  };
  for (const record of catalogue.records)
    for (const part of record.parts) {
      const id = buildPartKey(record.id, part.id);
      const [master, derivative] = [masters.get(id), derivatives.get(id)];
      if (!master || !derivative) continue;
      const whole = buildPlace(record, part, master);
      add(derivative.key, whole);
      for (const [xywh, crop] of derivative.crops) {
        const area = findRegion(xywh);
        if (area) add(crop.key, { ...whole, area });
      }
    }
  return list;
}

function buildPlace(record: PublishedRecord, part: PublishedPart, master: Master): ScanPlace {
  const { width, height } = master;
  return {
    record: record.id,
    part: part.id,
    title: record.title,
    label: part.label,
    width,
    height,
    area: { x: 0, y: 0, w: width, h: height },
    file: master.origin.file.split(path.sep).join('/'),
  };
}
