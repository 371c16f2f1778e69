import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readNamed } from '../catalogue/read-content.ts';
import { getPlain } from '../intake/cells/record-fields.ts';
import { readExistingRecords } from '../intake/existing-records.ts';
import { readScanSheet } from '../intake/scans/read-scan-sheet.ts';
import { UNDATED } from '../model/archival-date.ts';
import { ContentFaults, formatFault, type Fault } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import { holdInterrupts } from './interrupt.ts';
import { askHolder } from './kinds/record-kind.ts';
import { nameFile } from './name-file.ts';
import { answerQuestions } from './questions.ts';
import { attributeScans } from './scans/attribute-scans.ts';
import { addParts } from './scans/edit-record.ts';
import { countPlan, formatScanPlan } from './scans/format-scan-plan.ts';
import { listScans } from './scans/list-scans.ts';
import { planScans, type PlannedScans } from './scans/plan-scans.ts';
import {
  removeOriginals,
  writeScans,
  type Original,
  type RecordWrite,
} from './scans/write-scans.ts';
import { formatRecordSkeleton } from './skeletons/build-record.ts';
import { UNWRITTEN } from '../model/unwritten.ts';

export interface ScansRequest {
  /** Absolute. */
  readonly folder: string;
  readonly holder?: string | undefined;
  /** A table of files and reference codes, absolute; it decides instead of the names. */
  readonly sheet?: string | undefined;
  /** All files are of this record. */
  readonly code?: string | undefined;
  /** Names are codes without a page. */
  readonly wholeNames: boolean;
  /** Kind of the parts. */
  readonly kind: 'page' | 'photo' | 'object-view';
  readonly move: boolean;
  /** What has a fault is left where it is, and the rest comes in. */
  readonly setAside: boolean;
  /** The content root of new records, absolute; the last one by default. */
  readonly into?: string | undefined;
}

/**
 * Takes a folder of scans in: shows what each becomes, and once that is confirmed copies the masters and writes or
 * extends the records. New records are not opened, so that the gate holds them back.
 * @returns whether it was written, or there was nothing to write
 * @throws ContentFaults with every file that has no place, and then nothing is written
 */
export async function runAddScans(
  settings: Settings,
  request: ScansRequest,
  console: Console,
): Promise<boolean> {
  const { language, contentRoots, masters } = settings;
  const root = request.into ?? contentRoots.at(-1) ?? settings.projectRoot;
  checkFolder(request.folder, settings);
  const { holders } = readNamed(settings);
  const existing = readExistingRecords(contentRoots, (file) => nameFile(settings, file));
  if (existing.faults.length > 0) throw new ContentFaults(existing.faults, language);
  const question = askHolder({ settings, holders, existing, today: '' });
  const { holder = '' } = await answerQuestions([question], { holder: request.holder }, console);

  const listing = await listScans(request.folder, {
    except: request.sheet === undefined ? [] : [request.sheet],
    progress: (done, total) => {
      console.progress('查看', 'looking', done, total);
    },
  });
  const sheet = request.sheet === undefined ? undefined : await readSheet(request.sheet, settings);
  const own = existing.records.filter((record) => record.holder === holder);
  const { attributed, faults } = attributeScans(
    listing.scans,
    {
      codes: own.map(({ data }) => getPlain(data['referenceCode'])).filter((code) => code !== ''),
      only: request.code,
      isWhole: request.wholeNames,
    },
    sheet?.scans,
  );
  const findMasters = (id: string): string[] => {
    const beside = own.find((record) => record.id === id)?.path;
    const folder = beside === undefined ? path.join(root, 'records', id) : path.dirname(beside);
    return masters === undefined ? [folder] : [path.join(masters, id), folder];
  };
  const plan = await planScans(attributed, { holder, existing, findMasters });

  const wrong = [...listing.unreadable.map(({ fault }) => fault), ...faults, ...plan.faults];
  const inSheet = sheet?.faults ?? [];
  if (inSheet.length > 0 || (wrong.length > 0 && !request.setAside))
    throw new ContentFaults([...inSheet, ...wrong], language);
  tellLeftOut(wrong, listing.others, console);
  if (plan.records.length === 0) {
    console.say('没有可以收进的扫描件。', 'There is no scan to take in.');
    return wrong.length === 0;
  }
  console.print(formatScanPlan(plan.records, language));
  const { parts } = countPlan(plan.records);
  const doubled = request.move ? findDoubled(plan.records, findMasters) : [];
  if (parts === 0 && doubled.length === 0) return true;
  const isAgreed = await confirm(
    console,
    request.move ? '收进以上扫描件，并移走原文件？' : '收进以上扫描件（原文件不动）？',
    request.move ? 'Take these in and remove the originals?' : 'Take these in (originals stay)?',
  );
  if (!isAgreed) return false;

  const names = new Map(holders.map(({ slug, name }) => [slug, name.zh]));
  const writes = plan.records
    .filter((record) => record.parts.some(({ state }) => state === 'new'))
    .map((record) =>
      buildWrite(record, {
        settings,
        request,
        root,
        findMasters,
        keeper: names.get(holder) ?? holder,
      }),
    );
  await holdInterrupts(async (stopIfAsked) => {
    await writeScans(writes, (done, total) => {
      stopIfAsked();
      console.progress('复制', 'copying', done, total);
    });
  });
  if (request.move)
    await removeOriginals([
      ...writes.flatMap(({ masters: copied }) =>
        copied.map(({ from, to, sha256 }) => ({ from, sha256, kept: [to] })),
      ),
      ...doubled,
    ]);
  console.say(
    `收进 ${parts} 个部件，写好 ${writes.length} 个条目。接着补写“待写”的地方（题名、替代文字），办开放与公布：npm run curate -- decide。`,
    `${parts} parts are in, ${writes.length} records written. Now fill in what is to be written (titles, alternative texts), and see to opening and publication: npm run curate -- decide.`,
  );
  return true;
}

/** @throws ContentFaults where there is no such folder, or it is the content itself */
function checkFolder(folder: string, settings: Settings): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  const fail = (code: 'no-folder' | 'folder-of-content'): never => {
    throw new ContentFaults([buildCurateFault(code, { file: folder })], settings.language);
  };
  if (!stat?.isDirectory()) return fail('no-folder');
  const real = realpathSync(folder);
  const roots = [...settings.contentRoots, ...(settings.masters ? [settings.masters] : [])];
  const isOwn = roots
    .filter((one) => statSync(one, { throwIfNoEntry: false }))
    .some((one) => !path.relative(realpathSync(one), real).startsWith('..'));
  if (isOwn) fail('folder-of-content');
}

async function readSheet(file: string, settings: Settings): ReturnType<typeof readScanSheet> {
  const name = nameFile(settings, file);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { scans: [], faults: [buildCurateFault('no-sheet', { file: name })] };
  return await readScanSheet(readFileSync(file), name);
}

function tellLeftOut(wrong: readonly Fault[], others: readonly string[], console: Console): void {
  if (others.length > 0)
    console.say(
      `不是图像，没有看：${others.join('、')}`,
      `No images, passed over: ${others.join(', ')}`,
    );
  if (wrong.length === 0) return;
  console.say('搁置，留在原处：', 'Set aside, left where they are:');
  for (const fault of wrong) console.print(`  ${formatFault(fault, console.language)}`);
}

/** Originals that hold nothing new: the bytes of a part that is there, or comes in. */
function findDoubled(
  records: readonly PlannedScans[],
  findMasters: WriteContext['findMasters'],
): Original[] {
  return records.flatMap(({ id, parts }) =>
    parts
      .filter(({ state }) => state !== 'new')
      .map(({ file, from: { scan } }) => ({
        from: scan.path,
        sha256: scan.sha256,
        kept: findMasters(id).map((folder) => path.join(folder, file)),
      })),
  );
}

interface WriteContext {
  readonly settings: Settings;
  readonly request: ScansRequest;
  readonly root: string;
  readonly findMasters: (id: string) => readonly string[];
  /** Name of the holder. */
  readonly keeper: string;
}

function buildWrite(
  { id, code, existing, parts }: PlannedScans,
  { settings, request, root, findMasters, keeper }: WriteContext,
): RecordWrite {
  const { language } = settings;
  const fresh = parts.filter(({ state }) => state === 'new');
  const folder = findMasters(id)[0] ?? '';
  const [holder = '', slug = ''] = id.split('/');
  const before = existing && readFileSync(existing.path, 'utf8');
  const skeleton = {
    ...{ holder, slug, code, holderName: keeper, titleEn: undefined, level: 'item' },
    title: `${UNWRITTEN.zh}题名`,
    creator: `${UNWRITTEN.zh}责任者`,
    date: UNDATED,
  };
  const text = before ?? formatRecordSkeleton(skeleton, language);
  const byFile = new Map(fresh.map((part) => [part.file, part.from.scan]));
  return {
    masters: [...byFile].map(([file, scan]) => ({
      from: scan.path,
      to: path.join(folder, file),
      sha256: scan.sha256,
    })),
    yaml: existing?.path ?? path.join(root, 'records', id, 'record.yaml'),
    text: addParts(text, fresh, { kind: request.kind, language }),
    before,
  };
}
