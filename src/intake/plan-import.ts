import type { Fault } from '../model/fault.ts';
import { buildIntakeFault } from './build-intake-fault.ts';
import { buildMissing } from './build-drafts.ts';
import { getCodeKey } from './code-key.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { getPlain, type RecordData } from './cells/record-fields.ts';
import type { Draft, Misread } from './draft.ts';
import type { ExistingRecord, ExistingRecords } from './existing-records.ts';
import type { ImportLog } from './import-log.ts';
import { mergeRecord, type FieldChange } from './merge-record.ts';
import { validateRecord } from './validate-record.ts';

export interface PlannedRecord {
  readonly id: string;
  readonly draft: Draft;
  /** Absent for a new one. */
  readonly existing: ExistingRecord | undefined;
  readonly changes: readonly FieldChange[];
  /** What record.yaml will hold. */
  readonly data: RecordData;
}

export interface ImportPlan {
  readonly records: readonly PlannedRecord[];
  /** Rows that are not understood, alone or together with others. */
  readonly misread: readonly Misread[];
}

export interface PlanContext {
  readonly existing: ExistingRecords;
  /** By the holder's slug. */
  readonly logs: ReadonlyMap<string, ImportLog>;
  /** Fields a new record of this holder has where the catalogue says nothing. */
  readonly getFirstFields: (holder: string) => RecordData;
  /** Values from the catalogue take the place of what was changed by hand. */
  readonly overwrite: boolean;
}

/** Decides, row by row, what an import would do. Nothing is written. */
export function planImport(drafts: readonly Draft[], context: PlanContext): ImportPlan {
  const misread: Misread[] = [];
  const { unique, doubled } = divideDoubles(drafts);
  misread.push(...doubled);
  let standing = unique;
  for (;;) {
    const { records, failed } = planOnce(standing, context);
    misread.push(...failed);
    if (failed.length === 0) return { records, misread };
    // Whoever belongs to a row that is not understood cannot stand without it.
    const out = new Set(failed.map(({ row }) => row));
    standing = standing.filter(({ row }) => !out.has(row));
  }
}

function planOnce(
  drafts: readonly Draft[],
  context: PlanContext,
): { records: PlannedRecord[]; failed: Misread[] } {
  const found = new Map(
    context.existing.records.map((record) => [getCodeKey(record.holder, readCode(record)), record]),
  );
  const slugs = chooseSlugs(drafts, found, context.existing.taken);
  const findParent = (holder: string, code: string): string | undefined => {
    const key = getCodeKey(holder, code);
    const slug = slugs.get(key);
    if (slug !== undefined) return `${holder}/${slug}`;
    return found.get(key)?.id ?? (context.existing.taken.has(code) ? code : undefined);
  };
  const records: PlannedRecord[] = [];
  const failed: Misread[] = [];
  for (const draft of drafts) {
    const { holder, referenceCode, row } = draft;
    const key = getCodeKey(holder, referenceCode);
    const parent = draft.values.get('partOf') ?? '';
    const parentId = parent === '' ? '' : findParent(holder, parent);
    if (parentId === undefined) {
      const place = draft.places.get('partOf') ?? row.place;
      failed.push({
        row,
        faults: [buildIntakeFault('unknown-parent', place, parent, { code: parent })],
      });
      continue;
    }
    const values = new Map(draft.values);
    if (values.has('partOf')) values.set('partOf', parentId);
    const existing = found.get(key);
    const before = existing?.data ?? context.getFirstFields(holder);
    const log = context.logs.get(holder)?.get(referenceCode);
    const { data, changes } = mergeRecord(before, values, existing ? log : new Map(), {
      isNew: !existing,
      overwrite: context.overwrite,
    });
    const faults = [
      ...(existing ? [] : findMissing(draft)),
      ...validateRecord(data, draft, changes),
    ];
    if (faults.length > 0) failed.push({ row, faults });
    else {
      const id = existing?.id ?? `${holder}/${slugs.get(key) ?? ''}`;
      records.push({ id, draft: { ...draft, values }, existing, changes, data });
    }
  }
  return { records, failed };
}

function readCode({ data }: ExistingRecord): string {
  return getPlain(data['referenceCode']);
}

function divideDoubles(drafts: readonly Draft[]): { unique: readonly Draft[]; doubled: Misread[] } {
  const byCode = Map.groupBy(drafts, ({ holder, referenceCode }) =>
    getCodeKey(holder, referenceCode),
  );
  const doubled = [...byCode.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map((draft): Misread => {
        const others = same.filter((one) => one !== draft).map(({ row }) => nameRow(row.place));
        const place = draft.places.get('referenceCode') ?? draft.row.place;
        const names = { other: others.join('、') };
        return {
          row: draft.row,
          faults: [buildIntakeFault('duplicate-code', place, draft.referenceCode, names)],
        };
      }),
    );
  const out = new Set(doubled.map(({ row }) => row));
  return { unique: drafts.filter(({ row }) => !out.has(row)), doubled };
}

function nameRow({ file, line, spot }: Draft['row']['place']): string {
  return `${file}${line === undefined ? '' : `:${line}`}${spot === '' ? '' : ` ${spot}`}`;
}

function findMissing({ values, places, row }: Draft): Fault[] {
  return ['title', 'creator', 'date']
    .filter((key) => (values.get(key) ?? '') === '')
    .map((key) => buildMissing(key, places.get(key) ?? row.place));
}
