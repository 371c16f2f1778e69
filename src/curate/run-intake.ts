import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readNamed } from '../catalogue/read-content.ts';
import { buildDraft, findHolder, isDraft, type DraftContext } from '../intake/build-drafts.ts';
import { buildVocabulary } from '../intake/cells/vocabulary.ts';
import { readMapping, type ColumnMapping } from '../intake/column-mapping.ts';
import { inspectPackage, type Origin } from '../intake/package/inspect-package.ts';
import { buildFindingKey, type Finding, PROPERTIES } from '../intake/package/finding.ts';
import {
  buildReport,
  judge,
  type IntakeReport,
  listOpen,
  type Waiver,
} from '../intake/package/report.ts';
import { REPORT_TEXTS } from '../intake/package/report-texts.ts';
import { ContentFaults } from '../model/fault.ts';
import { getToday } from '../model/today.ts';
import type { Settings } from '../settings.ts';
import { acceptPackage } from './accept-package.ts';
import { askToSign } from './ask-intake.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import { holdInterrupts } from './interrupt.ts';
import { writeIntakeReport } from './intake-report-files.ts';
import { nameFile } from './name-file.ts';
import { quoteWord } from './quote-word.ts';
import { formatTable } from './table.ts';

export interface IntakeRequest {
  /** ZIP or folder, absolute. */
  readonly source: string;
  /** Slug of the holder that takes it in. */
  readonly holder: string;
  readonly origin: Origin;
  /** Path of the catalogue inside the package. */
  readonly catalogue?: string | undefined;
  /** What may be waived, with reasons; the person who accepts answers for all of it. */
  readonly waived: Readonly<Record<string, string>>;
  /** Who accepts; without a name the package is only inspected. */
  readonly acceptBy?: string | undefined;
}

/**
 * Inspects a package of a depositing body, writes the report, and where somebody accepts it makes a branch of git
 * with its records held back.
 * @returns whether it was found fit, and taken in where that was asked
 */
export async function runIntake(
  settings: Settings,
  request: IntakeRequest,
  console: Console,
): Promise<boolean> {
  const named = readNamed(settings);
  const holder = findHolder(request.holder, { file: '--holder', spot: '' }, named.holders);
  if (typeof holder !== 'string') throw new ContentFaults([holder], settings.language);
  if (!existsSync(request.source))
    throw new ContentFaults(
      [buildCurateFault('no-package', { file: request.source })],
      settings.language,
    );
  const root = settings.contentRoots.at(-1) ?? settings.projectRoot;
  const saved = path.join(root, 'intake', `${holder}.columns.yaml`);
  const { mapping, faults } = readMapping(saved, nameFile(settings, saved));
  if (faults.length > 0) throw new ContentFaults(faults, settings.language);
  const context = {
    holders: named.holders,
    holder,
    defaults: mapping.defaults,
    vocabulary: buildVocabulary(named),
  };
  return await holdInterrupts(async (stopIfAsked) => {
    const quarantine = mkdtempSync(path.join(tmpdir(), 'zhanjuan-intake-'));
    try {
      return await inspectAndAccept(settings, { ...request, holder }, context, {
        mapping,
        receiver: named.holders.find(({ slug }) => slug === holder)?.name.zh ?? holder,
        quarantine,
        console,
        stopIfAsked,
      });
    } finally {
      rmSync(quarantine, { recursive: true, force: true });
    }
  });
}

interface Desk {
  readonly mapping: ColumnMapping;
  /** Name of the holder. */
  readonly receiver: string;
  /** An empty folder. */
  readonly quarantine: string;
  readonly console: Console;
  readonly stopIfAsked: () => void;
}

async function inspectAndAccept(
  settings: Settings,
  request: IntakeRequest,
  context: DraftContext,
  { mapping, receiver, quarantine, console, stopIfAsked }: Desk,
): Promise<boolean> {
  const inspected = await inspectPackage({
    source: request.source,
    quarantine,
    origin: request.origin,
    catalogue: request.catalogue,
    rules: {
      mapping,
      judge: (row) => {
        const drafted = buildDraft(row, context);
        return isDraft(drafted) ? [] : drafted.faults;
      },
    },
    onProgress: (done, total) => {
      stopIfAsked();
      console.progress('检测', 'inspecting', done, total);
    },
  });
  const day = getToday();
  const build = ({
    acceptBy,
    waived,
  }: Pick<IntakeRequest, 'acceptBy' | 'waived'>): IntakeReport => {
    const waivers = Object.entries(waived).map(([finding, reason]): Waiver => {
      return { finding, by: acceptBy ?? '', reason };
    });
    return buildReport(inspected, waivers, { day, receiver });
  };
  const first = build(request);
  sayReport(first, console);
  const asked = request.acceptBy === undefined || listOpen(first).length > 0;
  const signing = (asked && (await askToSign(listOpen(first), request, console))) || request;
  const report = build(signing);
  const open = listOpen(report);
  const isAccepted = signing.acceptBy !== undefined && open.length === 0;
  if (!isAccepted) {
    const files = writeIntakeReport(report, path.join(settings.projectRoot, 'reports/intake'));
    console.say(
      `检测报告：${files.map((file) => nameFile(settings, file)).join('、')}`,
      `Report: ${files.map((file) => nameFile(settings, file)).join(', ')}`,
    );
    sayWhatNext(open, request, console);
    return open.length === 0;
  }
  if (!(await confirm(console, '接收，并建分支待审？', 'Take it in, on a branch for review?')))
    return false;
  const signed = { by: signing.acceptBy ?? '', date: report.inspected };
  const accepted = { inspected, holder: request.holder, report: { ...report, accepted: signed } };
  return await acceptPackage(settings, accepted, console);
}

function sayReport(report: IntakeReport, console: Console): void {
  const { language } = console;
  const heads = {
    zh: ['项目', '发现', '结论'],
    en: ['Property', 'Findings', 'Verdict'],
  } as const;
  const say = REPORT_TEXTS[language];
  const rows = PROPERTIES.map((property) => [
    say.names[property],
    String(report.findings.filter((finding) => finding.property === property).length),
    say.verdicts[judge(report, property)],
  ]);
  console.print(formatTable(heads[language], rows));
  for (const finding of report.findings)
    console.print(`[${finding.code}] ${finding.file ?? report.package.name}: ${finding[language]}`);
}

function sayWhatNext(open: readonly Finding[], request: IntakeRequest, console: Console): void {
  const blocking = open.filter(({ weight }) => weight === 'blocking').length;
  if (blocking > 0) {
    console.say(
      `有 ${blocking} 处必须由移交单位改正，不能接收。`,
      `${blocking} finding(s) must be mended by the depositor; the package cannot be taken in.`,
    );
    return;
  }
  const waive = [...new Set(open.map(buildFindingKey))].map((key) => ` --waive "${key}=……"`);
  const command = `npm run curate -- intake ${quoteWord(request.source)} --holder ${request.holder} --accept-by 姓名${waive.join('')}`;
  console.say(
    `可以接收。说明理由并签收：\n  ${command}`,
    `It may be taken in, with reasons:\n  ${command}`,
  );
}
