import { findUnanswered } from '../gate/personal-data/answers.ts';
import { findInRecord } from '../gate/personal-data/find-in-record.ts';
import { maskPersonalData } from '../gate/personal-data/mask-personal-data.ts';
import { getReasonText, type Withheld } from '../gate/withheld.ts';
import type { Everything } from '../model/content.ts';
import { ContentFaults } from '../model/fault.ts';
import type { Language } from '../model/local-text.ts';
import { readManuscript } from '../press/manuscript.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { readRelease } from './read-release.ts';
import { formatTable } from './table.ts';

/**
 * Says what stays in and why, what looks like personal data and has no answer yet, and how much passes. For the
 * terminals of those who may see everything.
 * @throws ContentFaults with all that is wrong with the content
 */
export async function runCheck(settings: Settings, console: Console): Promise<void> {
  const { language } = settings;
  const { everything, release } = await readRelease(settings);
  const held = release.withheld.filter(({ kind }) => kind === 'record' || kind === 'exhibition');
  if (held.length > 0) {
    console.say('不公开的：', 'Held back:');
    console.print(formatHeld(held, language));
  }
  const advice = formatAdvice(everything, language);
  if (advice !== '') {
    console.say(
      '疑似个人信息，请遮盖，或在 record.yaml 的 personalData 里写明谁认可、为什么：',
      'What looks like personal data: redact it, or say under personalData in record.yaml who cleared it and why:',
    );
    console.print(advice);
  }
  const { manuscript, faults } = await readManuscript(settings);
  if (faults.length > 0) throw new ContentFaults(faults, language);
  const { records, exhibitions } = manuscript.catalogue;
  console.say(
    `内容无误：可公开条目 ${records.length}，展览 ${exhibitions.length}。`,
    `Content is sound: ${records.length} records and ${exhibitions.length} exhibitions pass.`,
  );
}

function formatHeld(held: readonly Withheld[], language: Language): string {
  const rows = held.map(({ id, reasons }) => [
    id,
    reasons.map((reason) => getReasonText(reason, language)).join('；'),
  ]);
  return formatTable(language === 'zh' ? ['条目', '原因'] : ['entry', 'why'], rows);
}

function formatAdvice({ records }: Everything, language: Language): string {
  const rows = records.flatMap((record) =>
    findUnanswered(findInRecord(record, record.parts), record.personalData).map(
      ({ where, ...found }) => [record.id, where, found.kind, maskPersonalData(found)],
    ),
  );
  if (rows.length === 0) return '';
  const head =
    language === 'zh' ? ['条目', '位置', 'kind', '原文'] : ['record', 'where', 'kind', 'text'];
  return formatTable(head, rows);
}
