import type { Everything, LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { hasMapReview } from '../model/map-review.ts';
import { buildFieldFault } from './build-fault.ts';
import type { FaultCode } from './fault-texts.ts';

/** No plate is older than this: an earlier date is that of what it shows. */
const PLATES_SINCE = 2020;
const MAP_WORDS = /地图|路线.{0,3}图|行军图|形势图|位置图|政区图|\bmap\b/i;

type PlateRule = readonly [
  code: FaultCode,
  field: string,
  isBroken: (record: LoadedRecord) => boolean,
  getValue?: (record: LoadedRecord) => string,
];

/** What a picture of our own making has to say so that nobody takes it for a record. */
const PLATE_RULES: readonly PlateRule[] = [
  [
    'plate-rights',
    'rights.clearance',
    ({ rights }) => rights.clearance !== 'own-work',
    ({ rights }) => rights.clearance,
  ],
  ['plate-coverage', 'coverage', ({ coverage }) => !coverage?.date],
  [
    'plate-date',
    'date',
    ({ date }) => !(Number(date.earliest?.slice(0, 4)) >= PLATES_SINCE),
    ({ date }) => date.edtf,
  ],
  ['plate-without-part', 'parts', ({ parts }) => parts.length === 0],
  ['plate-map-review', 'mapReview', (record) => isMap(record) && !hasMapReview(record.mapReview)],
];

export function checkPlates({ records, holders }: Everything): Fault[] {
  const demonstrations = new Set(
    holders.filter(({ demonstration }) => demonstration).map(({ slug }) => slug),
  );
  const known = new Set(holders.map(({ slug }) => slug));
  return records.flatMap((record) => {
    if (record.withdrawn) return [];
    const report = (code: FaultCode, field: string, value?: string): Fault =>
      buildFieldFault(code, record.origin, field, value, { since: PLATES_SINCE });
    const isDemonstration = demonstrations.has(record.holder);
    if (record.kind === 'plate') {
      const isMisplaced = known.has(record.holder) && !isDemonstration;
      return [
        ...(isMisplaced ? [report('plate-at-archive', 'kind')] : []),
        ...PLATE_RULES.filter(([, , isBroken]) => isBroken(record)).map(
          ([code, field, , getValue]) => report(code, field, getValue?.(record)),
        ),
      ];
    }
    return [
      ...(isDemonstration ? [report('record-at-demonstration', 'kind')] : []),
      ...record.parts.flatMap((part, i) =>
        part.drawing === undefined ? [] : [report('drawing-not-plate', `parts.${i}.drawing`)],
      ),
    ];
  });
}

function isMap({ title, genre, parts }: LoadedRecord): boolean {
  const words = [title, genre].flatMap((text) => [text?.zh ?? '', text?.en ?? '']);
  return parts.some((part) => part.isMap) || words.some((word) => MAP_WORDS.test(word));
}
