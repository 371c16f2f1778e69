import type { Everything, LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { getRangeParts } from '../model/range.ts';
import { buildFieldFault } from './build-fault.ts';

/** Likenesses are on parts that are there; each consent to a likeness is that of somebody depicted. */
export function checkConsents({ records }: Everything): Fault[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((record) => {
      const volume = record.range && byId.get(record.partOf ?? '');
      const parts =
        record.range && volume ? getRangeParts(record.range, volume.parts) : record.parts;
      return [...checkParts(record, new Set(parts.map(({ id }) => id))), ...checkNames(record)];
    });
}

function checkParts({ id, rights, origin }: LoadedRecord, known: ReadonlySet<string>): Fault[] {
  return rights.depicts.flatMap(({ parts = [] }, i) =>
    parts.flatMap((part, j) =>
      known.has(part)
        ? []
        : [
            buildFieldFault('unknown-part', origin, `rights.depicts.${i}.parts.${j}`, part, {
              record: id,
            }),
          ],
    ),
  );
}

function checkNames({ rights: { depicts, consents }, origin }: LoadedRecord): Fault[] {
  const names = new Set(depicts.map(({ who }) => who));
  return consents.flatMap(({ kind, of }, i) => {
    const isOfLikeness = kind === 'portrait' || kind === 'family';
    const isKnown = of === undefined ? !isOfLikeness : names.has(of);
    return isKnown
      ? []
      : [buildFieldFault('consent-of-nobody', origin, `rights.consents.${i}.of`, of)];
  });
}
