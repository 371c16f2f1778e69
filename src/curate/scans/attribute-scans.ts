import path from 'node:path';
import {
  foldCode,
  parseScanName,
  type NameRules,
  type ScanName,
} from '../../intake/scans/parse-scan-name.ts';
import type { SheetScan } from '../../intake/scans/read-scan-sheet.ts';
import type { Fault } from '../../model/fault.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';
import { compareNames, type ScanFile } from './list-scans.ts';

/** A scan and the record it belongs to. */
export interface AttributedScan extends ScanName {
  readonly scan: ScanFile;
  readonly label?: string | undefined;
}

/** By name, or by a sheet where there is one; then the sheet decides alone. Every scan that is nobody's is a fault. */
export function attributeScans(
  scans: readonly ScanFile[],
  rules: NameRules,
  sheet: readonly SheetScan[] | undefined,
): { readonly attributed: readonly AttributedScan[]; readonly faults: readonly Fault[] } {
  if (sheet) return attributeBySheet(scans, rules, sheet);
  const attributed: AttributedScan[] = [];
  const faults: Fault[] = [];
  for (const scan of scans) {
    const said = parseScanName(stripSuffix(scan.name), rules);
    if (said) attributed.push({ ...said, scan });
    else faults.push(buildCurateFault('scan-without-code', { file: scan.name }));
  }
  return { attributed, faults };
}

function attributeBySheet(
  scans: readonly ScanFile[],
  { codes }: NameRules,
  sheet: readonly SheetScan[],
): { readonly attributed: readonly AttributedScan[]; readonly faults: readonly Fault[] } {
  const known = new Map(codes.map((code) => [foldCode(code), code]));
  const byName = new Map<string, ScanFile[]>();
  for (const scan of scans) {
    const { name } = scan;
    const names = [name, path.posix.basename(name)].flatMap((one) => [one, stripSuffix(one)]);
    for (const one of new Set(names.map(foldName)))
      byName.set(one, [...(byName.get(one) ?? []), scan]);
  }
  const attributed: AttributedScan[] = [];
  const faults: Fault[] = [];
  const taken = new Set<ScanFile>();
  for (const { file, code, page, side, label, place } of sheet) {
    const found = byName.get(foldName(file.replaceAll('\\', '/'))) ?? [];
    const at = { file: place.file, line: place.line, value: file };
    const [scan] = found;
    if (!scan || found.length > 1 || taken.has(scan)) {
      const fault = !scan
        ? 'sheet-file-missing'
        : found.length > 1
          ? 'sheet-file-ambiguous'
          : 'sheet-file-twice';
      faults.push(buildCurateFault(fault, at, { names: found.map(({ name }) => name).join('、') }));
      continue;
    }
    taken.add(scan);
    const verbatim = known.get(foldCode(code)) ?? code;
    attributed.push({ scan, code: verbatim, page, side, label });
  }
  for (const scan of scans)
    if (!taken.has(scan)) faults.push(buildCurateFault('scan-not-in-sheet', { file: scan.name }));
  return { attributed, faults };
}

/** Copying and converting leaves `.JPG.jpg`. */
function stripSuffix(name: string): string {
  return name.replace(/(?:\.(?:jpe?g|tiff?|png|webp|gif))*\.[a-z0-9]{1,5}$/i, '');
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Pages by their number, front before back; what has no number comes after, by name. */
export function comparePages(a: AttributedScan, b: AttributedScan): number {
  return (
    (a.page ?? LAST) - (b.page ?? LAST) ||
    Number(a.side === 'verso') - Number(b.side === 'verso') ||
    compareNames(a.scan.name, b.scan.name)
  );
}

const LAST = Number.MAX_SAFE_INTEGER;
