import { existsSync } from 'node:fs';
import path from 'node:path';
import { getPlain } from '../../intake/cells/record-fields.ts';
import type { ExistingRecord, ExistingRecords } from '../../intake/existing-records.ts';
import { foldCode } from '../../intake/scans/parse-scan-name.ts';
import type { Fault } from '../../model/fault.ts';
import type { Sentence } from '../questions.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';
import { numberSlug } from '../kinds/record-kind.ts';
import { comparePages, type AttributedScan } from './attribute-scans.ts';
import { findSizeNotes, findGapNotes, listImageNotes } from './find-notes.ts';
import { hashFile } from './list-scans.ts';

/** One part that a scan becomes, or is already. */
export interface PlannedPart {
  readonly id: string;
  readonly from: AttributedScan;
  /** Page of a file of several, from 1; nothing where the file has one. */
  readonly filePage?: number | undefined;
  /** Name of the master. */
  readonly file: string;
  /** `there`: the record has it, byte by byte. `twin`: the same bytes come twice; one is enough. */
  readonly state: 'new' | 'there' | 'twin';
  readonly notes: readonly Sentence[];
}

export interface PlannedScans {
  /** `holder/slug` */
  readonly id: string;
  readonly code: string;
  /** Absent for a new one. */
  readonly existing: ExistingRecord | undefined;
  readonly parts: readonly PlannedPart[];
  readonly notes: readonly Sentence[];
}

export interface ScanPlan {
  readonly records: readonly PlannedScans[];
  readonly faults: readonly Fault[];
}

export interface ScanContext {
  readonly holder: string;
  readonly existing: ExistingRecords;
  /** Where the master of a record is kept, or looked for. */
  readonly findMasters: (id: string) => readonly string[];
}

interface WrittenPart {
  readonly id: string;
  readonly sha256: string | undefined;
  readonly file: string;
  readonly filePage: number;
}

/** Decides what every scan becomes. Nothing is written. */
export async function planScans(
  attributed: readonly AttributedScan[],
  { holder, existing, findMasters }: ScanContext,
): Promise<ScanPlan> {
  const known = indexCodes(holder, existing);
  const taken = new Set(existing.taken);
  const records: PlannedScans[] = [];
  const faults: Fault[] = [];
  for (const group of Map.groupBy(attributed, ({ code }) => foldCode(code)).values()) {
    const sorted = [...group].sort(comparePages);
    const code = sorted[0]?.code ?? '';
    const record = known.get(foldCode(code));
    const refused = record && findRefusal(record);
    if (refused) {
      const files = sorted.map(({ scan }) => scan.name).join('、');
      faults.push(buildCurateFault(refused, { file: files, value: record.id }));
      continue;
    }
    const slug = numberSlug(/(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/.exec(code)?.[0], (one) =>
      taken.has(`${holder}/${one}`),
    );
    const id = record?.id ?? `${holder}/${slug}`;
    taken.add(id);
    const written = record ? await readParts(record, findMasters(id)) : [];
    const planned = planParts(sorted, written, findMasters(id)[0] ?? '', faults);
    const fresh = planned.filter(({ state }) => state === 'new');
    records.push({
      id,
      code: record ? getPlain(record.data['referenceCode']) : code,
      existing: record,
      parts: addSizeNotes(await checkTargets(planned, findMasters(id)[0] ?? '', faults)),
      notes:
        fresh.length === 0
          ? []
          : findGapNotes(
              [...written, ...planned].map((part) => part.id),
              !record,
            ),
    });
  }
  return { records, faults: [...faults, ...findForeign(records)] };
}

function indexCodes(
  holder: string,
  { records }: ExistingRecords,
): ReadonlyMap<string, ExistingRecord> {
  const own = records.filter((record) => record.holder === holder);
  const former = own.flatMap((record): [string, ExistingRecord][] => {
    const codes = record.data['formerCodes'];
    return Array.isArray(codes) ? codes.map((code) => [foldCode(getPlain(code)), record]) : [];
  });
  const present = own.map(
    (record) => [foldCode(getPlain(record.data['referenceCode'])), record] as const,
  );
  return new Map([...former, ...present]);
}

function findRefusal({ data }: ExistingRecord): 'record-is-range' | 'record-withdrawn' | undefined {
  if (data['withdrawn'] !== undefined) return 'record-withdrawn';
  return data['range'] === undefined ? undefined : 'record-is-range';
}

/** Parts as record.yaml has them; a hash that it does not state is taken of the file. */
async function readParts(
  { data }: ExistingRecord,
  folders: readonly string[],
): Promise<WrittenPart[]> {
  const parts = Array.isArray(data['parts']) ? (data['parts'] as Record<string, unknown>[]) : [];
  return await Promise.all(
    parts.map(async (part) => {
      const file = getPlain(part['file']);
      const found = folders
        .map((folder) => path.join(folder, file))
        .find((one) => file !== '' && existsSync(one));
      const stated = getPlain(part['sha256']);
      const sha256 = stated === '' ? found && (await hashFile(found)) : stated;
      return { id: getPlain(part['id']), sha256, file, filePage: Number(part['filePage'] ?? 1) };
    }),
  );
}

function planParts(
  sorted: readonly AttributedScan[],
  written: readonly WrittenPart[],
  folder: string,
  faults: Fault[],
): PlannedPart[] {
  const planned: PlannedPart[] = [];
  const used = new Set(written.map(({ id }) => id));
  const fileNames = new Set(written.map(({ file }) => file.toLowerCase()));
  for (const from of sorted) {
    const { scan } = from;
    const { pages } = scan.image;
    const there = written.find(({ sha256 }) => sha256 === scan.sha256);
    const twin = planned.find((part) => part.from.scan.sha256 === scan.sha256);
    if (there || twin) {
      const same = there?.id ?? twin?.id ?? '';
      const state = there ? 'there' : 'twin';
      planned.push({ id: same, from, file: there?.file ?? twin?.file ?? '', state, notes: [] });
      continue;
    }
    const stem = chooseId(from, used);
    const file = `${stem}${SUFFIXES[scan.image.type]}`;
    if (used.has(stem) || fileNames.has(file)) {
      const other = planned.find(({ id }) => id === stem)?.from.scan.name ?? folder;
      faults.push(buildCurateFault('part-there', { file: scan.name, field: stem }, { other }));
      continue;
    }
    fileNames.add(file);
    for (let page = 1; page <= pages; page += 1) {
      const id = pages === 1 ? stem : from.page === undefined ? `p${page}` : `${stem}-${page}`;
      if (used.has(id)) {
        faults.push(
          buildCurateFault('part-there', { file: scan.name, field: id }, { other: folder }),
        );
        continue;
      }
      used.add(id);
      const filePage = pages === 1 ? undefined : page;
      planned.push({ id, from, filePage, file, state: 'new', notes: listImageNotes(scan.image) });
    }
  }
  return planned;
}

const SUFFIXES = { jpeg: '.jpg', png: '.png', tiff: '.tif', webp: '.webp', gif: '.gif' } as const;

/** By page and side, never by position; what says neither gets the first number that is free. */
function chooseId({ page, side }: AttributedScan, used: ReadonlySet<string>): string {
  if (page !== undefined) return side ? `p${page}-${side}` : `p${page}`;
  if (side) return side;
  let number = 1;
  while (used.has(`p${number}`)) number += 1;
  return `p${number}`;
}

/** A file in the way that record.yaml does not name is left alone, unless it is the very same. */
async function checkTargets(
  parts: readonly PlannedPart[],
  folder: string,
  faults: Fault[],
): Promise<readonly PlannedPart[]> {
  const sound: PlannedPart[] = [];
  for (const part of parts) {
    const target = path.join(folder, part.file);
    const isFree =
      part.state !== 'new' ||
      !existsSync(target) ||
      (await hashFile(target)) === part.from.scan.sha256;
    if (isFree) sound.push(part);
    else
      faults.push(buildCurateFault('file-in-the-way', { file: part.from.scan.name }, { target }));
  }
  return sound;
}

function addSizeNotes(parts: readonly PlannedPart[]): readonly PlannedPart[] {
  const notes = findSizeNotes(parts.map(({ from }) => from.scan.image));
  return parts.map((part, i) => ({ ...part, notes: [...part.notes, ...(notes[i] ?? [])] }));
}

/** The same bytes in two records are most likely a slip of the name. */
function findForeign(records: readonly PlannedScans[]): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id, parts } of records) {
    for (const { from, state } of parts) {
      if (state === 'twin') continue;
      const { sha256, name } = from.scan;
      const other = seen.get(sha256);
      if (other !== undefined && !other.startsWith(`${id} `))
        faults.push(buildCurateFault('scan-of-two-records', { file: name }, { other }));
      seen.set(sha256, `${id} ${name}`);
    }
  }
  return faults;
}
