import { readNamed } from '../catalogue/read-content.ts';
import { buildVocabulary } from '../intake/cells/vocabulary.ts';
import { readExistingRecords } from '../intake/existing-records.ts';
import { writeAside } from '../intake/write-files.ts';
import { buildWorkbook } from '../intake/write-tables.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { nameFile } from './name-file.ts';

/** Writes a workbook of a holder's records (of all holders where none is named), released or not: for the archive's own use. */
export async function runExport(
  settings: Settings,
  { target, holder }: { readonly target: string; readonly holder?: string | undefined },
  console: Console,
): Promise<void> {
  const existing = readExistingRecords(settings.contentRoots, (file) => nameFile(settings, file));
  if (existing.faults.length > 0) throw new ContentFaults(existing.faults, settings.language);
  const records = existing.records.filter(
    (record) =>
      (holder === undefined || record.holder === holder) &&
      record.data['kind'] !== 'plate' &&
      'referenceCode' in record.data,
  );
  writeAside(target, await buildWorkbook(records, buildVocabulary(readNamed(settings))));
  console.say(
    `${records.length} 个条目写进 ${target}。其中可能有未开放的，不要外传。`,
    `${records.length} records written to ${target}. Some may not be open: keep it to yourselves.`,
  );
}
