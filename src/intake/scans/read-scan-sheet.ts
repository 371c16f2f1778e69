import type { Fault } from '../../model/fault.ts';
import { buildIntakeFault } from '../build-intake-fault.ts';
import { findKeyFor, foldHeading } from '../columns.ts';
import type { Place, Sheet } from '../source.ts';
import { parseNumeral } from '../../model/numerals.ts';
import { readDelimited } from '../tables/read-delimited.ts';
import { readXlsx } from '../tables/read-xlsx.ts';
import type { Side } from './parse-scan-name.ts';

/** What a sheet says of one file. */
export interface SheetScan {
  /** As written: a name or a path, with or without what tells its type. */
  readonly file: string;
  readonly code: string;
  readonly page?: number | undefined;
  readonly side?: Side | undefined;
  readonly label?: string | undefined;
  readonly place: Place;
}

const FILE = ['文件', '扫描件', '图像文件', '影像文件', '图像', 'file', 'path', 'scan'];
const LABEL = ['部件', '部件名', '部件名称', '部件题名', 'part', 'partlabel', 'label'];
const PAGE = ['页', '页号', '页码', '页次', 'page'];
const SIDE = ['面', '正反', '正反面', 'side'];

type Role = 'file' | 'code' | 'label' | 'page' | 'side';

/** Reads which file belongs to which record: columns for the file and the reference code, others may be. */
export async function readScanSheet(
  bytes: Buffer,
  file: string,
): Promise<{ readonly scans: readonly SheetScan[]; readonly faults: readonly Fault[] }> {
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const read = isZip ? await readXlsx(bytes, file) : readDelimited(bytes, file);
  const faults: Fault[] = [...read.faults];
  const scans: SheetScan[] = [];
  let isFound = false;
  for (const sheet of read.sheets) {
    const found = findHeads(sheet);
    if (!found) continue;
    isFound = true;
    readRows(sheet, found, file, scans, faults);
  }
  if (!isFound && faults.length === 0)
    faults.push(buildIntakeFault('sheet-without-files', { file, spot: '' }));
  return { scans, faults };
}

interface Heads {
  readonly row: number;
  readonly at: Readonly<Partial<Record<Role, number>>>;
}

function findHeads({ rows }: Sheet): Heads | undefined {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const at: Partial<Record<Role, number>> = {};
    for (const [c, { text }] of cells.entries()) {
      const role = findRole(text);
      if (role) at[role] ??= c;
    }
    if (at.file !== undefined && at.code !== undefined) return { row, at };
  }
  return undefined;
}

function findRole(heading: string): Role | undefined {
  const folded = foldHeading(heading);
  const isOf = (words: readonly string[]): boolean =>
    words.some((word) => foldHeading(word) === folded);
  if (isOf(LABEL)) return 'label';
  if (isOf(PAGE)) return 'page';
  if (isOf(SIDE)) return 'side';
  const key = findKeyFor(heading);
  if (key === 'referenceCode') return 'code';
  return isOf(FILE) || key === 'files' ? 'file' : undefined;
}

function readRows(
  sheet: Sheet,
  { row: head, at }: Heads,
  file: string,
  scans: SheetScan[],
  faults: Fault[],
): void {
  for (const [i, cells] of sheet.rows.slice(head + 1).entries()) {
    const read = (role: Role): string => {
      const c = at[role];
      return c === undefined ? '' : (cells[c]?.text.trim() ?? '');
    };
    const [name, code] = [read('file'), read('code')];
    if (name === '' && code === '') continue;
    const place = { file, line: head + i + 2, spot: sheet.name };
    if (name === '' || code === '') {
      faults.push(buildIntakeFault('sheet-row-incomplete', place, name + code));
      continue;
    }
    const page = read('page');
    const number = page === '' ? undefined : parseNumeral(page.replace(/^第|[页頁]$/gu, ''));
    if (page !== '' && number === undefined) faults.push(buildIntakeFault('bad-page', place, page));
    const side = read('side');
    scans.push({
      file: name,
      code,
      page: number,
      side: side === '' ? undefined : /^(正|recto|a$|r$)/iu.test(side) ? 'recto' : 'verso',
      label: read('label') === '' ? undefined : read('label'),
      place,
    });
  }
}
