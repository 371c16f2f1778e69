import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readNamed } from '../catalogue/read-content.ts';
import { buildDraft, findHolder, isDraft, type DraftContext } from '../intake/build-drafts.ts';
import { buildVocabulary } from '../intake/cells/vocabulary.ts';
import { NO_MAPPING } from '../intake/column-mapping.ts';
import { inspectPackage, type Origin } from '../intake/package/inspect-package.ts';
import { buildFindingKey, type Finding, PROPERTIES } from '../intake/package/finding.ts';
import { buildReport, type IntakeReport, listOpen, type Waiver } from '../intake/package/report.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { acceptPackage } from './accept-package.ts';
import { confirm, type Console } from './console.ts';
import { holdInterrupts } from './interrupt.ts';
import { writeIntakeReport } from './intake-report-files.ts';
import { nameFile } from './name-file.ts';
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

/** As tables show them, in the order of {@link PROPERTIES}. */
const PROPERTY_WORDS = {
  authenticity: { zh: '真实性', en: 'authenticity' },
  completeness: { zh: '完整性', en: 'completeness' },
  usability: { zh: '可用性', en: 'usability' },
  safety: { zh: '安全性', en: 'safety' },
} as const;

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
  const context = {
    holders: named.holders,
    holder,
    defaults: {},
    vocabulary: buildVocabulary(named),
  };
  return await holdInterrupts(async (stopIfAsked) => {
    const quarantine = mkdtempSync(path.join(tmpdir(), 'zhanjuan-intake-'));
    try {
      return await inspectAndAccept(settings, { ...request, holder }, context, {
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
  /** An empty folder. */
  readonly quarantine: string;
  readonly console: Console;
  readonly stopIfAsked: () => void;
}

async function inspectAndAccept(
  settings: Settings,
  request: IntakeRequest,
  context: DraftContext,
  { quarantine, console, stopIfAsked }: Desk,
): Promise<boolean> {
  const inspected = await inspectPackage({
    source: request.source,
    quarantine,
    origin: request.origin,
    catalogue: request.catalogue,
    rules: {
      mapping: NO_MAPPING,
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
  const waivers = Object.entries(request.waived).map(([finding, reason]): Waiver => {
    return { finding, by: request.acceptBy ?? '', reason };
  });
  const report = buildReport(inspected, waivers, new Date().toISOString().slice(0, 10));
  sayReport(report, console);
  const open = listOpen(report);
  const isAccepted = request.acceptBy !== undefined && open.length === 0;
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
  const signed = { by: request.acceptBy ?? '', date: report.inspected };
  const accepted = { inspected, holder: request.holder, report: { ...report, accepted: signed } };
  return await acceptPackage(settings, accepted, console);
}

function sayReport(report: IntakeReport, console: Console): void {
  const { language } = console;
  const heads = {
    zh: ['项目', '发现', '结论'],
    en: ['Property', 'Findings', 'Verdict'],
  } as const;
  const open = new Set(listOpen(report).map(({ property }) => property));
  const rows = PROPERTIES.map((property) => {
    const count = report.findings.filter((finding) => finding.property === property).length;
    const verdict = open.has(property)
      ? { zh: '不合格', en: 'failed' }
      : { zh: '合格', en: 'passed' };
    return [PROPERTY_WORDS[property][language], String(count), verdict[language]];
  });
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
  const command = `npm run curate -- intake ${request.source} --holder ${request.holder} --accept-by 姓名${waive.join('')}`;
  console.say(
    `可以接收。说明理由并签收：\n  ${command}`,
    `It may be taken in, with reasons:\n  ${command}`,
  );
}
