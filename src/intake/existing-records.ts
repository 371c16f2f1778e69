import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { buildIntakeFault } from './build-intake-fault.ts';
import type { RecordData } from './cells/record-fields.ts';

/** A record.yaml as it is written. */
export interface ExistingRecord {
  readonly id: string;
  readonly holder: string;
  readonly slug: string;
  /** Absolute. */
  readonly path: string;
  readonly data: RecordData;
}

export interface ExistingRecords {
  readonly records: readonly ExistingRecord[];
  /** `holder/slug` of all folders, those that could not be read too. */
  readonly taken: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** All records of all roots; `show` makes of a path what the curator knows it by. */
export function readExistingRecords(
  roots: readonly string[],
  show: (path: string) => string,
): ExistingRecords {
  const records: ExistingRecord[] = [];
  const faults: Fault[] = [];
  const taken = new Set<string>();
  for (const root of roots) {
    for (const holder of listFolders(path.join(root, 'records'))) {
      for (const slug of listFolders(path.join(root, 'records', holder))) {
        const id = `${holder}/${slug}`;
        taken.add(id);
        const file = path.join(root, 'records', holder, slug, 'record.yaml');
        if (!existsSync(file)) continue;
        try {
          const data = parseYaml(readFileSync(file, 'utf8')) as RecordData | null;
          records.push({ id, holder, slug, path: file, data: data ?? {} });
        } catch (cause) {
          const said = (cause as Error).message.split('\n', 1)[0] ?? '';
          faults.push(
            buildIntakeFault('broken-file', { file: show(file), spot: '' }, undefined, { said }),
          );
        }
      }
    }
  }
  return { records, taken, faults };
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
