import { findUnanswered } from '../gate/personal-data/answers.ts';
import { findInRecord } from '../gate/personal-data/find-in-record.ts';
import { maskPersonalData } from '../gate/personal-data/mask-personal-data.ts';
import type { Everything } from '../model/content.ts';
import type { Finding } from './finding.ts';

/** Advisories without an answer. The data itself is not repeated: reports are mailed and printed. */
export function findPersonal({ records }: Everything): Finding[] {
  return records.flatMap((record) => {
    const { id, parts, personalData, origin, withdrawn } = record;
    if (withdrawn) return [];
    return findUnanswered(findInRecord(record, parts), personalData).map(
      ({ where, field, ...found }): Finding => ({
        entry: id,
        title: record.title,
        file: origin.file,
        line: origin.lineOf(field),
        zh: `${where}：${found.kind} ${maskPersonalData(found)}`,
        en: `${where}: ${found.kind} ${maskPersonalData(found)}`,
      }),
    );
  });
}
