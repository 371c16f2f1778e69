import { findUnanswered } from '../gate/personal-data/answers.ts';
import { findInRecord } from '../gate/personal-data/find-in-record.ts';
import { maskPersonalData } from '../gate/personal-data/mask-personal-data.ts';
import { getReasonText, type Withheld } from '../gate/withheld.ts';
import type { Everything } from '../model/content.ts';
import { ContentFaults, formatPlace } from '../model/fault.ts';
import type { Language } from '../model/local-text.ts';
import { listNarrations, listPendingFacts, type Remark } from '../press/check-footing.ts';
import { checkTexts, listPassedExhibitions } from '../press/check-texts.ts';
import { describeGap, listGaps } from '../press/list-gaps.ts';
import { readDesk, type Desk } from '../press/manuscript.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { formatTable } from './table.ts';

/** What somebody decides on; persons, places, sources and holders only follow. */
const DECIDED: Partial<Record<Withheld['kind'], Readonly<Record<Language, string>>>> = {
  record: { zh: '条目', en: 'record' },
  part: { zh: '部件', en: 'part' },
  exhibition: { zh: '展览', en: 'exhibition' },
  lesson: { zh: '课', en: 'lesson' },
  campaign: { zh: '活动', en: 'campaign' },
};

export interface CheckRequest {
  /** Nothing is said of what stays in: others can read the terminal. */
  readonly isPublic: boolean;
  /** Exhibitions have to have every part that a whole one has. */
  readonly isWhole: boolean;
}

/**
 * Every check of content that needs no picture: says what stays in and why, what looks like personal data and has no
 * answer yet, what stands on no source or on one only, what exhibitions lack, and how much passes.
 * @returns whether nothing asked for is lacking
 * @throws ContentFaults with all that is wrong with the content
 */
export async function runCheck(
  settings: Settings,
  { isPublic, isWhole }: CheckRequest,
  console: Console,
): Promise<boolean> {
  const { language } = settings;
  const desk = await readDesk(settings);
  if (!isPublic) tellHeld(desk, console);
  const faults = [...desk.faults, ...checkTexts(settings, desk)];
  if (faults.length > 0) throw new ContentFaults(faults, language);
  const gaps = listGaps(desk.manuscript);
  tellRemarks(desk, console);
  console.say(`展览还缺的部分 ${gaps.length} 处：`, `${gaps.length} parts that exhibitions lack:`);
  for (const gap of gaps) console.print(`  ${describeGap(gap, language)}`);
  const { records, exhibitions, authorities } = desk.manuscript.catalogue;
  console.say(
    `内容无误：可公开条目 ${records.length}，展览 ${exhibitions.length}，人物、地点等 ${authorities.length}。`,
    `Content is sound: ${records.length} records, ${exhibitions.length} exhibitions, ${authorities.length} authorities pass the gate.`,
  );
  return !isWhole || gaps.length === 0;
}

function tellHeld({ everything, manuscript }: Desk, console: Console): void {
  const { language } = console;
  const held = manuscript.withheld.flatMap((one) => formatHeld(one, language));
  if (held.length > 0) {
    console.say('不公开的：', 'Held back:');
    console.print(held.join('\n'));
  }
  const advice = formatAdvice(everything, language);
  if (advice === '') return;
  console.say(
    '疑似个人信息，请遮盖，或在 record.yaml 的 personalData 里写明谁认可、为什么：',
    'What looks like personal data: redact it, or say under personalData in record.yaml who cleared it and why:',
  );
  console.print(advice);
}

function tellRemarks(desk: Desk, console: Console): void {
  const narrations = listNarrations(desk.manuscript.stories.map(({ story }) => story));
  console.say(`编者的话 ${narrations.length} 段：`, `${narrations.length} narrations:`);
  printRemarks(narrations, console);
  const pending = listPendingFacts(listPassedExhibitions(desk));
  console.say(`待核 ${pending.length} 条：`, `${pending.length} facts to be verified:`);
  printRemarks(pending, console);
}

function printRemarks(remarks: readonly Remark[], console: Console): void {
  for (const one of remarks) console.print(`  ${formatPlace(one)} ${one.text}`);
}

/** In full, a line each: what is wrong and how it is mended. */
function formatHeld({ kind, id, reasons }: Withheld, language: Language): string[] {
  const name = DECIDED[kind]?.[language];
  if (name === undefined) return [];
  return [
    `  ${name} ${id}`,
    ...reasons.map((reason) => `    · ${getReasonText(reason, language)}`),
  ];
}

function formatAdvice({ records }: Everything, language: Language): string {
  const rows = records
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((record) =>
      findUnanswered(findInRecord(record, record.parts), record.personalData).map(
        ({ where, ...found }) => [record.id, where, found.kind, maskPersonalData(found)],
      ),
    );
  if (rows.length === 0) return '';
  const head =
    language === 'zh' ? ['条目', '位置', 'kind', '原文'] : ['record', 'where', 'kind', 'text'];
  return formatTable(head, rows);
}
