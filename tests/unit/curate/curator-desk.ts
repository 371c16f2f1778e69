import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { parse } from 'yaml';
import type { Console } from '../../../src/curate/console.ts';
import { runImport, type ImportRequest } from '../../../src/curate/run-import.ts';
import { keepSaid } from './keep-said.ts';
import { isContentFaults, type Fault } from '../../../src/model/fault.ts';
import { parseSettings, type Settings } from '../../../src/settings.ts';

const SOUND = path.join(import.meta.dirname, '../../fixtures/content/sound/content');

/** A project of its own with the sound content, two holders of records in it, and a console that keeps what is said. */
export interface Desk {
  readonly settings: Settings;
  readonly folder: string;
  readonly said: string[];
  readonly console: Console;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), '展卷 desk-'));
  cpSync(SOUND, path.join(folder, 'content'), { recursive: true });
  writeFileSync(
    path.join(folder, 'content/holders/shi.yaml'),
    'name: 某市档案馆\nshortName: 市馆\ncode: "451001"\n',
  );
  const { said, console } = keepSaid();
  return { settings: parseSettings(folder, {}), folder, said, console };
}

export async function writeWorkbook(
  desk: Desk,
  name: string,
  sheets: WriteSheet[],
): Promise<string> {
  const file = path.join(desk.folder, name);
  writeFileSync(file, await writeXlsx({ sheets }));
  return file;
}

/** Runs an import; the faults where it stops. */
export async function importInto(
  desk: Desk,
  files: readonly string[],
  request: Partial<ImportRequest> = {},
): Promise<{ readonly done: boolean; readonly faults: readonly Fault[] }> {
  desk.said.length = 0;
  try {
    const whole = { files, holder: 'xian', mapping: {}, setAside: false, ...request };
    return { done: await runImport(desk.settings, whole, desk.console), faults: [] };
  } catch (error) {
    if (!isContentFaults(error)) throw error;
    return { done: false, faults: error.faults };
  }
}

export function findRecord(desk: Desk, id: string): Record<string, unknown> | undefined {
  const file = path.join(desk.folder, 'content/records', id, 'record.yaml');
  return existsSync(file)
    ? (parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : undefined;
}

/** `code at line: spot` of each fault. */
export function listFaults(faults: readonly Fault[]): string[] {
  return faults.map(({ code, line, field }) => `${code} ${line ?? ''} ${field ?? ''}`.trim());
}

/** Headings and rows of a small catalogue. */
export const HEAD = ['档号', '题名', '责任者', '日期', '关键词'];
export const buildRow = (n: number, ...more: string[]): string[] => [
  `K-${n}`,
  more[0] ?? `关于第${n}号的函`,
  '某县政府',
  more[1] ?? '19350418',
  more[2] ?? '粮食；运输',
];

export async function importRows(desk: Desk, rows: string[][], request = {}) {
  return await importInto(
    desk,
    [await writeWorkbook(desk, '目录.xlsx', [{ name: '目录', rows }])],
    request,
  );
}
