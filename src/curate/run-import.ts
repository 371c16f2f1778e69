import path from 'node:path';
import { readNamed } from '../catalogue/read-content.ts';
import { buildDraft, findHolder, isDraft } from '../intake/build-drafts.ts';
import { buildVocabulary } from '../intake/cells/vocabulary.ts';
import {
  checkMapping,
  formatMapping,
  joinMappings,
  NO_MAPPING,
  readMapping,
  type ColumnMapping,
} from '../intake/column-mapping.ts';
import type { Draft, Misread } from '../intake/draft.ts';
import { readExistingRecords } from '../intake/existing-records.ts';
import { buildFirstFields } from '../intake/first-fields.ts';
import { formatImportLog, readImportLog, type ImportLog } from '../intake/import-log.ts';
import { planImport, type PlannedRecord } from '../intake/plan-import.ts';
import { readCatalogue } from '../intake/read-catalogue.ts';
import { writeAside, writeFiles, type FileWrite } from '../intake/write-files.ts';
import { listRecordWrites, updateLog } from '../intake/write-import.ts';
import { buildSetAside } from '../intake/write-tables.ts';
import { ContentFaults, formatFault, formatFaults, type Fault } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { askConflicts, askForImport, askToSetAside } from './ask-import.ts';
import { confirm, type Console } from './console.ts';
import { explainConflicts, formatPlan } from './format-plan.ts';
import { holdInterrupts } from './interrupt.ts';
import { listArchives } from './kinds/record-kind.ts';
import { nameFile } from './name-file.ts';

export interface ImportRequest {
  /** Catalogues, absolute. */
  readonly files: readonly string[];
  /** Slug of the holder of rows that do not say whose they are; the only archive where there is only one. */
  readonly holder?: string | undefined;
  /** The content root new records go to, absolute; the last one by default. */
  readonly into?: string | undefined;
  /** Goes before the saved mapping, and is saved with it. */
  readonly mapping: Partial<ColumnMapping>;
  /** Rows that are not understood are put into a workbook beside the catalogue, and the rest is imported. */
  readonly setAside: boolean;
  /** What to do where record.yaml was changed by hand and the catalogue has changed too. */
  readonly conflicts?: 'keep' | 'overwrite' | undefined;
}

/**
 * Reads catalogues, shows what would change, and writes it once that is confirmed.
 * @returns whether it was written, or there was nothing to write
 * @throws ContentFaults with every cell that is not understood; then nothing is written
 */
export async function runImport(
  settings: Settings,
  given: ImportRequest,
  console: Console,
): Promise<boolean> {
  const { contentRoots, language } = settings;
  const root = given.into ?? contentRoots.at(-1) ?? settings.projectRoot;
  const named = readNamed(settings);
  const [only, ...others] = listArchives(named.holders);
  const request = {
    ...given,
    holder: given.holder ?? (others.length > 0 ? undefined : only?.slug),
  };
  const saved = path.join(root, 'intake', `${request.holder ?? 'all'}.columns.yaml`);
  const { mapping: before, faults } = readMapping(saved, nameFile(settings, saved));
  const mapping = joinMappings(before, request.mapping);
  const flagged = checkMapping(joinMappings(NO_MAPPING, request.mapping), '--map');
  if (request.holder !== undefined) {
    const found = findHolder(request.holder, { file: '--holder', spot: '' }, named.holders);
    if (typeof found !== 'string') throw new ContentFaults([found], language);
  }

  const { drafts, misread, broken } = await readDrafts(settings, request, mapping, named, console);
  const existing = readExistingRecords(contentRoots, (file) => nameFile(settings, file));
  const logFile = (holder: string): string => path.join(root, 'intake', `${holder}.imported.json`);
  const logs = new Map<string, ImportLog>(
    [...new Set(drafts.map(({ holder }) => holder))].map((holder) => [
      holder,
      readImportLog(logFile(holder)),
    ]),
  );
  const names = new Map(named.holders.map(({ slug, name }) => [slug, name.zh]));
  const plan = planImport(drafts, {
    existing,
    logs,
    getFirstFields: (holder) => buildFirstFields(names.get(holder) ?? holder),
    overwrite: request.conflicts === 'overwrite',
  });

  const unread = [...misread, ...plan.misread];
  // A file or a heading that is not understood cannot be set aside: who knows what would be lost with it.
  const whole = [...faults, ...flagged, ...broken, ...existing.faults];
  const rowFaults = unread.flatMap((row) => row.faults);
  if (whole.length > 0 || (unread.length > 0 && !request.setAside)) {
    const answered =
      (await askForImport(request, [...whole, ...rowFaults], named.holders, console)) ??
      (whole.length === 0 &&
      (await askToSetAside(unread.length, rowFaults.slice(0, MOST_FAULTS), console))
        ? { ...request, setAside: true }
        : undefined);
    if (answered) return await runImport(settings, answered, console);
    throw new ContentFaults(
      reportFaults([...whole, ...rowFaults], request, settings, console),
      language,
    );
  }
  console.print(formatPlan(plan.records, language));
  const conflicts = explainConflicts(plan.records, language);
  if (conflicts !== '') {
    console.print(conflicts);
    if (request.conflicts === undefined) {
      const asked = await askConflicts(console);
      if (asked) return await runImport(settings, { ...request, conflicts: asked }, console);
      console.say(
        '这些字段手工改过，目录里也变了。加 --conflicts keep 保留手工的，或 --conflicts overwrite 用目录的。没有改动任何文件。',
        'These fields were changed by hand, and the catalogue has changed too. Say --conflicts keep or --conflicts overwrite. Nothing has been changed.',
      );
      return false;
    }
  }
  if (unread.length > 0) {
    console.say(
      `有 ${unread.length} 行读不懂，将另存待改。`,
      `${unread.length} rows are not understood and will be set aside.`,
    );
    for (const fault of rowFaults.slice(0, MOST_SHOWN))
      console.print(`  ${formatFault(fault, language)}`);
    const more = rowFaults.length - MOST_SHOWN;
    if (more > 0) console.say(`  … 另有 ${more} 处`, `  … and ${more} more`);
  }
  const isChanged = formatMapping(mapping) !== formatMapping(before);
  const isIdle = plan.records.every(
    ({ existing: old, changes }) => old && changes.every(({ kind }) => kind === 'kept'),
  );
  if (isIdle && unread.length === 0 && !isChanged) return true;
  if (!(await confirm(console, '写入以上改动？', 'Write these changes?'))) return false;
  const writes: FileWrite[] = [
    ...listRecordWrites(plan.records, root),
    ...[...logs].map(([holder, log]) => {
      const own = plan.records.filter(({ draft }) => draft.holder === holder);
      return { file: logFile(holder), text: formatImportLog(updateLog(log, own)) };
    }),
    ...(isChanged ? [{ file: saved, text: formatMapping(mapping) }] : []),
  ];
  const aside = unread.length > 0 ? await buildAside(unread, request, settings) : undefined;
  if (aside) writes.push(aside);
  await holdInterrupts(async (stopIfAsked) => {
    await writeFiles(writes, (done) => {
      stopIfAsked();
      console.progress('写入', 'writing', done, writes.length);
    });
  });
  if (aside)
    console.say(
      `待改的行存在 ${aside.file}，改好后再导入这个文件。`,
      `The rows set aside are in ${aside.file}: mend and import it.`,
    );
  sayDone(plan.records, console);
  return true;
}

/** Faults shown of rows that are set aside; all of them stand in the workbook. */
const MOST_SHOWN = 12;

/** Faults a terminal can show; where there are more, all of them go into a file beside the catalogue. */
const MOST_FAULTS = 60;

function reportFaults(
  faults: readonly Fault[],
  { files: [first = 'catalogue'] }: ImportRequest,
  { language }: Settings,
  console: Console,
): readonly Fault[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const { dir, name } = path.parse(first);
  const report = path.join(dir, `${name}.问题.txt`);
  writeAside(report, `${formatFaults(faults, language)}\n`);
  console.say(
    `共 ${faults.length} 处问题，这里只列前 ${MOST_FAULTS} 处，全部写在 ${report}。`,
    `${faults.length} faults, of which the first ${MOST_FAULTS} follow; all of them are in ${report}.`,
  );
  return faults.slice(0, MOST_FAULTS);
}

async function readDrafts(
  settings: Settings,
  request: ImportRequest,
  mapping: ColumnMapping,
  named: ReturnType<typeof readNamed>,
  console: Console,
): Promise<{ drafts: Draft[]; misread: Misread[]; broken: Fault[] }> {
  const context = {
    holders: named.holders,
    holder: request.holder,
    defaults: mapping.defaults,
    vocabulary: buildVocabulary(named),
  };
  const drafts: Draft[] = [];
  const misread: Misread[] = [];
  const broken: Fault[] = [];
  for (const file of request.files) {
    const catalogue = await readCatalogue(file, nameFile(settings, file), mapping);
    broken.push(...catalogue.faults);
    for (const { zh, en } of catalogue.notices) console.say(zh, en);
    for (const [i, row] of catalogue.rows.entries()) {
      const drafted = buildDraft(row, context);
      if (isDraft(drafted)) drafts.push(drafted);
      else misread.push(drafted);
      console.progress('读取', 'reading', i + 1, catalogue.rows.length);
    }
  }
  return { drafts, misread, broken };
}

async function buildAside(
  unread: readonly Misread[],
  { files: [first = 'catalogue'] }: ImportRequest,
  { language }: Settings,
): Promise<FileWrite> {
  const { dir, name } = path.parse(first);
  return {
    file: path.join(dir, `${name}.待改.xlsx`),
    text: await buildSetAside(unread, (fault) => formatFault(fault, language)),
  };
}

function sayDone(records: readonly PlannedRecord[], console: Console): void {
  const made = records.filter(({ existing }) => !existing).length;
  const changed = records.filter(
    ({ existing, changes }) =>
      existing && changes.some(({ kind }) => kind === 'set' || kind === 'overwritten'),
  ).length;
  console.say(
    `完成：新增 ${made}，更新 ${changed}，未变 ${records.length - made - changed}。${made > 0 ? '接着收进扫描件：npm run curate -- add-scans 文件夹' : '接着运行 npm run curate -- check'}。`,
    `Done: ${made} new, ${changed} updated, ${records.length - made - changed} unchanged. ${made > 0 ? 'Now bring in scans: npm run curate -- add-scans FOLDER' : 'Now run npm run curate -- check'}.`,
  );
}
